'use client';

import { useTranslations } from 'next-intl';
import { LocalisedText } from '../releases/localised-text';
import { useSheet } from './sheet-context';
import type { RowGroup } from './sheet-rows';

/** The place that the rows under it are of. */
export function GroupHead({ group, columns }: { group: RowGroup; columns: number }) {
  const t = useTranslations('entry');
  const { locale } = useSheet();
  return (
    <tr className="max-md:block">
      <th
        scope="rowgroup"
        colSpan={columns}
        className="border-t border-line bg-paper p-2.5 text-start font-semibold max-md:block"
      >
        <span className="md:sticky md:start-2.5">
          <LocalisedText text={group.place.name} locale={locale} />
          {group.isLocked && (
            <span className="ms-3 text-sm font-normal text-soft">{t('actions.locked')}</span>
          )}
        </span>
      </th>
    </tr>
  );
}
