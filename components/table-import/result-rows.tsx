'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ImportedTable } from '@/lib/api/table-schema';
import type { Locale } from '@/lib/locale';
import { type StagedOutcome, stagedOutcomes } from '@/lib/table-import/staged-outcome';
import { Button } from '../office/button';
import { buttonLook } from '../office/button-look';
import { Failure } from '../office/failure';
import { SelectField } from '../office/fields/select-field';
import { answerOf, officeApi } from '../office/office-api';
import { ResultRow } from './result-row';

const head = 'p-2 text-start text-[0.8125rem] font-semibold text-soft';
const page = 50;

/** How many values are new, changed, refused …, and each of them page by page, the refused first. */
export function ResultRows({
  programme,
  locale,
  table,
  checked: { counts },
}: {
  programme: string;
  locale: Locale;
  table: ImportedTable;
  checked: NonNullable<ImportedTable['checked']>;
}) {
  const t = useTranslations('tables.screen');
  const [outcome, setOutcome] = useState<StagedOutcome | ''>(counts.refused > 0 ? 'refused' : '');
  const isOver = table.state === 'applied';
  const rows = useInfiniteQuery({
    queryKey: ['table-rows', programme, table.id, table.state, outcome, counts],
    queryFn: ({ pageParam }) =>
      answerOf(
        officeApi().tables.rows({
          ...{ programme, table: table.id, limit: page, lang: locale },
          ...(outcome !== '' && { outcome }),
          ...(pageParam !== null && { after: pageParam }),
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
  });
  const found = rows.data?.pages.flatMap((one) => one.rows) ?? [];
  const shown = isOver ? (['refused'] as const) : stagedOutcomes;
  return (
    <div className="grid min-w-0 gap-3">
      <p>{stagedOutcomes.map((one) => t(`counts.${one}`, { count: counts[one] })).join(' · ')}</p>
      <div className="flex flex-wrap items-end gap-3">
        {!isOver && (
          <SelectField
            label={t('show')}
            none={t('everything')}
            value={outcome}
            choices={shown.map((one) => ({ value: one, text: t(`outcomes.${one}`) }))}
            onChange={({ currentTarget: { value } }) =>
              setOutcome(stagedOutcomes.find((one) => one === value) ?? '')
            }
          />
        )}
        {counts.refused > 0 && (
          <a
            className={buttonLook('plain')}
            href={`/api/v1/programmes/${programme}/tables/${table.id}/problems.csv?lang=${locale}`}
          >
            {t('problems')}
          </a>
        )}
      </div>
      <Failure error={rows.error} />
      {rows.isSuccess && found.length === 0 && !isOver && (
        <p className="text-soft">{t('noRows')}</p>
      )}
      {found.length > 0 && (
        <table className="w-full border-collapse text-[0.9375rem] max-md:block">
          <caption className="sr-only">{t('values')}</caption>
          <thead className="max-md:sr-only">
            <tr className="bg-paper">
              {(['row', 'cell', 'before', 'after', 'outcome'] as const).map((column) => (
                <th key={column} scope="col" className={head}>
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="max-md:block">
            {found.map((row) => (
              <ResultRow key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
      {rows.hasNextPage && (
        <div>
          <Button
            look="plain"
            disabled={rows.isFetchingNextPage}
            onClick={() => rows.fetchNextPage()}
          >
            {t('more')}
          </Button>
        </div>
      )}
    </div>
  );
}
