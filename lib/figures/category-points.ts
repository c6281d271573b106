import { groupBy } from '@/lib/group-by';
import type { ReleaseFigure } from '@/lib/release/figure';
import type { Coverage } from '@/lib/rollup/coverage';
import { type Ledger, type PeriodFacts, wholeProgramme } from '@/lib/rollup/ledger';
import type { Outcome } from '@/lib/rollup/outcome';
import { rollUpPeriod } from '@/lib/rollup/roll-up-period';
import { noTarget } from './assess';
import { figurePeriod } from './contributors';
import { emptyFigure, type FigureFrame, valuedFigure } from './figure-of';
import { emptyValue } from './figure-value';
import type { WordedContext } from './indicator-context';
import { isShown } from './is-shown';
import type { Plan } from './plan-states';
import { saidByColumn } from './said-by-column';
import { leftOvers } from './unsplit';

/** More categories than a chart over time can tell apart. */
const mostCategories = 8;

/**
 * The points of a series by category, where something was told of it in the period, and what the
 * categories leave over. Only what a chart over time shows: one dimension of few categories, for the
 * programme, countries, regions and groups; all of them would double a release.
 */
export function categoryPoints(context: WordedContext): ReleaseFigure[] {
  const { index, version, shownPlaceIds } = context;
  const total = context.ledgers.get('');
  const split = splitOverTime(context);
  if (version.kind === 'text' || !total || split.length === 0) return [];
  const told = placesByPeriod(context, split);
  const isSaid = saidByColumn(index, told.keys());
  const placeIds = shownPlaceIds.filter((id) => isCoarse(context, id));
  return [...index.periods.values()].flatMap((period) => {
    const places = told.get(period.id);
    if (!places || isSaid(period)) return [];
    const totals = { ledger: total, answers: rollUpPeriod(total, period) };
    const answers = split.map(
      ([key, ledger]) => [key, rollUpPeriod(ledger, period, null, totals)] as const,
    );
    return placeIds
      .filter((placeId) => places.has(placeId))
      .flatMap((placeId) =>
        pointsAt(
          context,
          period,
          placeId,
          new Map([
            ['', totals.answers(placeId)],
            ...answers.map(([key, answer]) => [key, answer(placeId)] as const),
          ]),
        ),
      );
  });
}

/** The ledgers of the categories of one dimension that is split in few. */
function splitOverTime({ index, ledgers }: WordedContext): (readonly [string, Ledger])[] {
  const { dimensions, categories } = index.snapshot;
  const live = groupBy(
    categories.filter(({ isNotSpecified, isArchived }) => !isNotSpecified && !isArchived),
    ({ dimensionId }) => dimensionId,
  );
  const few = new Set(
    dimensions
      .filter(({ id }) => (live.get(id)?.length ?? 0) <= mostCategories)
      .map(({ code }) => code),
  );
  return [...ledgers].filter(
    ([key]) => key !== '' && !key.includes('|') && few.has(key.split('=')[0] ?? ''),
  );
}

function isCoarse({ index }: WordedContext, placeId: number): boolean {
  const level = index.places.get(placeId)?.level;
  return (
    placeId === wholeProgramme || level === 'country' || level === 'region' || level === 'group'
  );
}

/** For each period the places at or below which a category was told. */
function placesByPeriod(
  { tree }: WordedContext,
  split: readonly (readonly [string, Ledger])[],
): Map<number, Set<number>> {
  const places = new Map<number, Set<number>>();
  for (const { id } of tree.places) {
    const periods = split.flatMap(([, ledger]) =>
      ledger.cellsOf(id).map(({ period }) => period.id),
    );
    for (const periodId of new Set(periods)) {
      const known = places.get(periodId) ?? new Set();
      places.set(periodId, known);
      for (const at of tree.countedAt(id)) known.add(at);
    }
  }
  return places;
}

function pointsAt(
  context: WordedContext,
  period: PeriodFacts,
  placeId: number,
  outcomes: ReadonlyMap<string, Outcome>,
): ReleaseFigure[] {
  const row = context.index.periodRows.get(period.id);
  if (!row) return [];
  const { column } = period;
  const coverageOf = coverageInPeriod(context, period, placeId);
  const frame = (categoryKey: string, coverage: FigureFrame['coverage']): FigureFrame => ({
    placeId,
    column,
    period: figurePeriod(row),
    categoryKey,
    coverage,
    // Targets of a period are set for the total alone.
    assessment: noTarget,
  });
  const figures = [...outcomes].flatMap(([key, outcome]) => {
    return key !== '' && outcome && isShown(context, placeId, outcome, key)
      ? valuedFigure(context, frame(key, coverageOf(key)), outcome, period.to)
      : [];
  });
  const state = figures[0]?.state ?? 'not-specified';
  const rest = leftOvers(context, outcomes).map(({ key, value }) => {
    const empty = emptyFigure(context, frame(key, null), state, { code: 'notSpecified' });
    return { ...empty, value: { ...emptyValue(context.version.kind), value } };
  });
  return [...figures, ...rest];
}

/** Of each breakdown once: its categories share it. */
function coverageInPeriod(
  { planOfCategory }: WordedContext,
  { id, column }: PeriodFacts,
  placeId: number,
): (categoryKey: string) => Coverage | null {
  const known = new Map<Plan, Coverage | null>();
  return (categoryKey) => {
    const plan = column.kind === 'phase' ? planOfCategory(categoryKey) : null;
    if (!plan || column.kind !== 'phase') return null;
    const found = known.get(plan);
    if (found !== undefined) return found;
    const { coverage } = plan.stateOf(placeId, column.phaseId, id);
    known.set(plan, coverage);
    return coverage;
  };
}
