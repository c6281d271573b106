'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locale';
import { listCells } from '../grid/grid-cells';
import { useErrorWords } from '../office/error-words';
import { cellName } from './cell-name';
import type { Refusal } from './save-aims';
import type { Aims } from './use-aims';

const mostShown = 20;

interface WrongCell {
  readonly row: string;
  readonly column: string;
  readonly said: Refusal;
}

/** The cells that keep the block from being saved, in the order in which they were typed. */
export function wrongCells({ reads, refusals }: Aims): WrongCell[] {
  const read = listCells(reads).flatMap(({ row, column, value }) =>
    value.kind === 'problem' ? { row, column, said: value.problem } : [],
  );
  const refused = listCells(refusals).map(({ value, ...at }) => ({ ...at, said: value }));
  return [...read, ...refused];
}

/** What is wrong, cell by cell, each with the way to it. */
export function AimProblemList({
  aims,
  locale,
  onGo,
}: {
  aims: Aims;
  locale: Locale;
  onGo: (row: string, column: string) => void;
}) {
  const t = useTranslations('setting.targets');
  const words = useErrorWords();
  const wrong = wrongCells(aims);

  function nameOf({ row: key, column: along }: WrongCell): string {
    const [row, column] = [aims.rows.get(key), aims.columns.find((one) => one.key === along)];
    return row && column ? t('cell', cellName(row, column, locale)) : '';
  }

  return (
    <div role="alert" className="empty:hidden">
      {wrong.length > 0 && (
        <div className="mb-3 rounded-control bg-clay-soft px-3 py-2 text-sm text-clay">
          <p className="font-semibold">{t('problemCount', { count: wrong.length })}</p>
          <ul className="mt-1 grid gap-1">
            {wrong.slice(0, mostShown).map((cell) => (
              <li key={`${cell.row} ${cell.column} ${cell.said.words}`}>
                <button
                  type="button"
                  onClick={() => onGo(cell.row, cell.column)}
                  className="cursor-pointer text-start font-semibold underline"
                >
                  {nameOf(cell)}
                </button>{' '}
                {words(cell.said)}
              </li>
            ))}
          </ul>
          {wrong.length > mostShown && (
            <p className="mt-1">{t('moreProblems', { count: wrong.length - mostShown })}</p>
          )}
        </div>
      )}
    </div>
  );
}
