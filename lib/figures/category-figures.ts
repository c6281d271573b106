import { add, subtract } from '@/lib/numbers/add';
import type { ReleaseFigure } from '@/lib/release/figure';
import type { Column, Ledger } from '@/lib/rollup/ledger';
import type { Answers } from '@/lib/rollup/one-period';
import { rollUpOther } from '@/lib/rollup/one-period';
import type { Found, Outcome } from '@/lib/rollup/outcome';
import { rollUpPhase } from '@/lib/rollup/roll-up-phase';
import { assessPhase, noTarget } from './assess';
import { emptyFigure, type FigureFrame, valuedFigure } from './figure-of';
import { emptyValue } from './figure-value';
import type { IndexedPhase } from './index-snapshot';
import type { IndicatorContext } from './indicator-context';
import { isShown } from './is-shown';

interface ColumnAnswers {
  readonly column: Column;
  readonly phase: IndexedPhase | null;
  /** By category key, the total under the empty one. */
  readonly answers: ReadonlyMap<string, Answers>;
}

/** The categories of every column's total, and what they leave over of it, under "not specified". */
export function categoryFigures(context: IndicatorContext): ReleaseFigure[] {
  if (context.ledgers.size < 2) return [];
  return columnAnswers(context).flatMap((column) =>
    context.shownPlaceIds.flatMap((placeId) => categoriesAt(context, column, placeId)),
  );
}

function ledgerAt({ ledgers }: IndicatorContext, key: string): Ledger {
  const ledger = ledgers.get(key);
  if (!ledger) throw new RangeError(`No ledger for the categories ${key}.`);
  return ledger;
}

function columnAnswers(context: IndicatorContext): ColumnAnswers[] {
  const { index, ledgers } = context;
  const { asOfDay } = index;
  const ask = (answer: (key: string) => Answers) =>
    new Map([...ledgers.keys()].map((key) => [key, answer(key)]));
  const phases = index.phases.map((phase) => ({
    column: { kind: 'phase', phaseId: phase.id } as const,
    phase,
    answers: ask((key) => rollUpPhase(ledgerAt(context, key), { phase, asOfDay })),
  }));
  const others = (['not-stated', 'outside'] as const).map((kind) => ({
    column: { kind },
    phase: null,
    answers: ask((key) => rollUpOther(ledgerAt(context, key), kind)),
  }));
  return [...phases, ...others];
}

function categoriesAt(
  context: IndicatorContext,
  { column, phase, answers }: ColumnAnswers,
  placeId: number,
): ReleaseFigure[] {
  const figures: ReleaseFigure[] = [];
  const found = new Map<string, Found>();
  const refused = new Set<string>();
  const frame = (categoryKey: string, outcome: Outcome): FigureFrame => ({
    placeId,
    column,
    period: null,
    categoryKey,
    coverage: null,
    assessment: phase
      ? assessPhase(
          { ...context, targets: context.targetsOfIndicator },
          { placeId, phase, categoryKey, outcome, planState: null },
        )
      : noTarget,
  });
  for (const [key, answer] of answers) {
    const outcome = answer(placeId);
    if (outcome?.refused === null) found.set(key, outcome);
    else if (outcome !== null) refused.add(key);
    if (key === '' || outcome === null) continue;
    if (!isShown(context, ledgerAt(context, key), placeId, outcome)) continue;
    figures.push(valuedFigure(context, frame(key, outcome), outcome, null));
  }
  for (const { key, value } of leftOvers(context, found, refused)) {
    const state = figures[0]?.state ?? 'not-specified';
    const empty = emptyFigure(context, frame(key, null), state, { code: 'notSpecified' });
    figures.push({ ...empty, value: { ...emptyValue(context.version.kind), value } });
  }
  return figures;
}

/** What the categories of one exclusive dimension leave over of a stated total. */
function leftOvers(
  { index, ledgers, version }: IndicatorContext,
  found: ReadonlyMap<string, Found>,
  refused: ReadonlySet<string>,
): { key: string; value: number }[] {
  const total = found.get('');
  if (total?.quantity.kind !== 'number' || total.isAtLeast || total.isFromCategories) return [];
  if (version.accumulation === 'per-period-only') return [];
  const whole = total.quantity.value;
  const { snapshot } = index;
  return snapshot.breakdowns.flatMap(({ dimensionIds }) => {
    const [dimensionId, ...others] = dimensionIds;
    const dimension = snapshot.dimensions.find(({ id }) => id === dimensionId);
    if (!dimension?.isExclusive || others.length > 0) return [];
    const rest = snapshot.categories.find(
      (category) => category.dimensionId === dimensionId && category.isNotSpecified,
    );
    const key = `${dimension.code}=${rest?.code ?? 'not-specified'}`;
    const prefix = `${dimension.code}=`;
    const isOfDimension = (one: string) => one.startsWith(prefix) && !one.includes('|');
    if (ledgers.has(key) && found.has(key)) return [];
    // What a refused category holds is not known, so neither is what it leaves over.
    if ([...refused].some(isOfDimension)) return [];
    const parts = [...found].filter(([one]) => isOfDimension(one)).map(([, part]) => part);
    const isComparable = parts.every(({ latestEnd }) => latestEnd === total.latestEnd);
    const stands = version.accumulation !== 'periodic';
    if (parts.length === 0 || (stands && !isComparable)) return [];
    const values = parts.flatMap(({ quantity }) =>
      quantity.kind === 'number' ? quantity.value : [],
    );
    const value = subtract(whole, add(values));
    return value > 0 ? [{ key, value }] : [];
  });
}
