'use client';

import { useTranslations } from 'next-intl';
import type { ImportedTable } from '@/lib/api/table-schema';

/** What a person should know of a file before they say how it is read. */
export function TableFacts({ table }: { table: ImportedTable }) {
  const t = useTranslations('tables.screen');
  const counted = [
    ['hiddenRows', table.hiddenRows],
    ['hiddenColumns', table.hiddenColumns],
    ['merged', table.mergedAreas],
    ['formulas', table.formulas],
  ] as const;
  const facts = counted.filter(([, count]) => count > 0);
  return (
    <div className="grid gap-1">
      <p>
        <bdi className="font-semibold break-all">{table.fileName || t('file')}</bdi>
        {' · '}
        {t('rows', { count: table.rows })}
      </p>
      {(facts.length > 0 || table.hasExternalLinks) && (
        <ul className="list-disc ps-5 text-sm text-soft">
          {facts.map(([fact, count]) => (
            <li key={fact}>{t(fact, { count })}</li>
          ))}
          {table.hasExternalLinks && <li>{t('links')}</li>}
        </ul>
      )}
    </div>
  );
}
