'use client';

import { useTranslations } from 'next-intl';
import { useErrorWords } from '../office/error-words';
import type { CellAddress } from './plan-cells';
import { usePlanWords } from './plan-context';
import type { PlanProblem } from './plan-problems';

const mostShown = 20;

/** What is wrong, cell by cell, each with the way to it. */
export function PlanProblemList({
  problems,
  onGo,
}: {
  problems: readonly PlanProblem[];
  onGo: (address: CellAddress) => void;
}) {
  const t = useTranslations('setting.plan');
  const words = useErrorWords();
  const { placeName } = usePlanWords();
  return (
    <div role="alert" className="mb-3 empty:hidden">
      {problems.length > 0 && (
        <div className="rounded-control bg-clay-soft px-3 py-2 text-sm text-clay">
          <p className="font-semibold">{t('problems', { count: problems.length })}</p>
          <ul className="mt-1 grid gap-1">
            {problems.slice(0, mostShown).map((problem) => {
              const place = placeName(problem.place);
              return (
                <li key={`${problem.indicator} ${problem.place} ${problem.said.words}`}>
                  <button
                    type="button"
                    onClick={() => onGo(problem)}
                    className="font-semibold underline"
                  >
                    {t('cell', { indicator: problem.indicator, place })}
                  </button>{' '}
                  {words(problem.said)}
                </li>
              );
            })}
          </ul>
          {problems.length > mostShown && (
            <p className="mt-1">{t('moreProblems', { count: problems.length - mostShown })}</p>
          )}
        </div>
      )}
    </div>
  );
}
