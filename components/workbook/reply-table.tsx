'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { rowOutcomes, type WorkbookReply } from '@/lib/api/workbook-schema';
import { ReplyRow } from './reply-row';

const head = 'p-2 text-start text-[0.8125rem] font-semibold text-soft';

/** Cell by cell, what a file changes. What it leaves as it is is counted, and shown on request. */
export function ReplyTable({ reply }: { reply: WorkbookReply }) {
  const t = useTranslations('workbook.screen');
  const [showsUnchanged, setShowsUnchanged] = useState(false);
  const rows = reply.rows.filter(({ outcome }) => showsUnchanged || outcome !== 'unchanged');
  return (
    <section aria-label={t('dryRun')} className="grid min-w-0 gap-3">
      {reply.isDryRun && <h2 className="text-lg">{t('dryRun')}</h2>}
      <p>
        {rowOutcomes.map((one) => t(`counts.${one}`, { count: reply.counts[one] })).join(' · ')}
      </p>
      {reply.counts.unchanged > 0 && (
        <label className="flex items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={showsUnchanged}
            onChange={({ currentTarget }) => setShowsUnchanged(currentTarget.checked)}
          />
          {t('showUnchanged')}
        </label>
      )}
      {rows.length > 0 && (
        <table className="w-full border-collapse text-[0.9375rem] max-md:block">
          <caption className="sr-only">{t('table')}</caption>
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
            {rows.map((row) => (
              <ReplyRow key={row.row} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
