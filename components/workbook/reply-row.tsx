'use client';

import { useTranslations } from 'next-intl';
import type { RowOutcome, WorkbookRow } from '@/lib/api/workbook-schema';
import { useErrorWords } from '../office/error-words';

const cell = 'p-2 align-top break-words max-md:block max-md:py-0.5';

const looks: Readonly<Record<RowOutcome, { mark: string; look: string }>> = {
  new: { mark: '+', look: 'text-mint' },
  changed: { mark: '●', look: 'text-saffron-word' },
  unchanged: { mark: '=', look: 'text-soft' },
  refused: { mark: '▲', look: 'text-clay' },
};

/** One row of the file; on a phone a small card. */
export function ReplyRow({ row }: { row: WorkbookRow }) {
  const t = useTranslations('workbook.screen');
  const words = useErrorWords();
  const { names, outcome, problem, before, after, hints } = row;
  const { mark, look } = looks[outcome];
  const place = names ? [names.place, names.period] : [row.place, row.period];
  return (
    <tr className="border-t border-line max-md:block max-md:py-2">
      <td className={`${cell} tabular-nums text-soft`}>
        <span className="md:hidden">{t('row')} </span>
        {row.row}
      </td>
      <th scope="row" className={`${cell} text-start font-normal`}>
        <bdi className="font-medium">{names?.indicator ?? row.indicator}</bdi>
        {(names?.category || row.category) && (
          <>
            {' · '}
            <bdi>{names?.category ?? row.category}</bdi>
          </>
        )}
        <span className="block text-sm text-soft">
          {place.map((part, at) => (
            <span key={at === 0 ? 'place' : 'period'}>
              {at > 0 && ' · '}
              <bdi>{part}</bdi>
            </span>
          ))}
        </span>
      </th>
      <td className={cell}>
        <span className="text-sm text-soft md:hidden">{t('before')} </span>
        <bdi>{before ?? t('nothing')}</bdi>
      </td>
      <td className={cell}>
        <span className="text-sm text-soft md:hidden">{t('after')} </span>
        <bdi>{after ?? before ?? t('nothing')}</bdi>
      </td>
      <td className={cell}>
        <span className={`font-medium ${look}`}>
          <span aria-hidden="true">{mark} </span>
          {t(`outcomes.${outcome}`)}
        </span>
        {problem && <span className="block text-sm">{words(problem)}</span>}
        {hints.map((hint) => (
          <span key={hint} className="block text-sm text-saffron-word">
            {hint}
          </span>
        ))}
      </td>
    </tr>
  );
}
