import { AppError } from '@/lib/errors';
import type { IndicatorFields } from '@/lib/indicator/indicator-input';
import { aimProblem } from '@/lib/target/aim-problem';
import type { Queryable } from './open';
import { listAims } from './queries/list-aims';

type Measured = Pick<
  IndicatorFields,
  'kind' | 'currency' | 'ratioSource' | 'decimals' | 'allowsNegative' | 'countsPeople' | 'levels'
>;

/** Baselines and targets were set in the indicator's own measure, and keep it from losing that. */
export function refuseForeignAims(
  tx: Queryable,
  indicatorId: number,
  { before, after }: { readonly before: Measured; readonly after: Measured },
): void {
  const aims = listAims(tx, indicatorId);
  if (before.currency !== after.currency && aims.some(({ value }) => value !== null)) {
    throw new AppError('conflict', { field: 'currency', words: 'api.indicators.aimsInCurrency' });
  }
  for (const aim of aims) {
    const problem = aimProblem(after, aim);
    // An aim that was out of measure before this change does not stand in its way.
    if (!problem || aimProblem(before, aim)) continue;
    const field = aim.level !== null ? 'levels' : 'kind';
    throw new AppError('conflict', { field, words: 'api.indicators.aimsDoNotFit' });
  }
}
