'use client';

import { useTranslations } from 'next-intl';
import type { ImportedRow } from '@/lib/api/table-schema';
import type { StagedOutcome } from '@/lib/table-import/staged-outcome';
import { useErrorWords } from '../office/error-words';

const cell = 'p-2 align-top break-words max-md:block max-md:py-0.5';

const looks: Readonly<Record<StagedOutcome, { mark: string; look: string }>> = {
  new: { mark: '+', look: 'text-mint' },
  changed: { mark: '●', look: 'text-saffron-word' },
  unchanged: { mark: '=', look: 'text-soft' },
  refused: { mark: '▲', look: 'text-clay' },
  'left-out': { mark: '–', look: 'text-soft' },
};

/** One value of the file; on a phone a small card. */
export function ResultRow({ row }: { row: ImportedRow }) {
  const t = useTranslations('tables.screen');
  const words = useErrorWords();
  const { names, outcome, problem, before, after, said } = row;
  const { mark, look } = looks[outcome];
  const parts = names ? [names.indicator, names.category, names.place, names.period] : said;
  return (
    <tr className="border-t border-line max-md:block max-md:py-2">
      <td className={`${cell} tabular-nums text-soft`}>
        <span className="md:hidden">{t('row')} </span>
        {row.row} <span dir="ltr">{row.column}</span>
      </td>
      <th scope="row" className={`${cell} text-start font-normal`}>
        {parts
          .filter((part) => part !== '')
          .map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts are told apart by their place.
            <span key={at}>
              {at > 0 && ' · '}
              <bdi className={at === 0 ? 'font-medium' : ''}>{part}</bdi>
            </span>
          ))}
      </th>
      <td className={cell}>
        <span className="text-sm text-soft md:hidden">{t('before')} </span>
        <bdi>{before ?? t('none')}</bdi>
      </td>
      <td className={cell}>
        <span className="text-sm text-soft md:hidden">{t('after')} </span>
        <bdi>{after ?? before ?? t('none')}</bdi>
      </td>
      <td className={cell}>
        <span className={`font-medium ${look}`}>
          <span aria-hidden="true">{mark} </span>
          {t(`outcomes.${outcome}`)}
        </span>
        {problem && <span className="block text-sm">{words(problem)}</span>}
      </td>
    </tr>
  );
}
