import { required } from '../required';
import type { BreakdownCode } from './dimensions';
import { breakdowns } from './dimensions';
import { type Generated, timesOf } from './generate';
import type { InsertedIndicator } from './insert-indicators';
import type { ObservationRow } from './observation-sink';
import { randomFor } from './random';
import { nothingToCountReason, returnReasons } from './reporting';
import type { Drawn } from './series';

export interface RowContext {
  readonly indicators: ReadonlyMap<string, InsertedIndicator>;
  readonly placeIds: ReadonlyMap<string, number>;
  readonly periodIds: ReadonlyMap<string, number>;
  readonly organisationIds: ReadonlyMap<string, number>;
  readonly combinationIds: ReadonlyMap<string, number>;
  readonly sourceIds: ReadonlyMap<string, number>;
  readonly seed: number;
}

/** The rows of one planned value: the total first, then its parts; none where it is missing. */
export function rowsOf(one: Generated, context: RowContext): readonly ObservationRow[] {
  const { reporting, drawn, planned, period } = one;
  if (reporting.kind === 'missing') return [];
  const key = keyOf(one, context);
  const reviewed = { ...key, ...reviewOf(one, context) };
  const totalId = required(context.combinationIds, '');
  if (reporting.kind === 'without-value') {
    const { state, explanation } = reporting;
    return [{ ...reviewed, combinationId: totalId, valueState: state, explanation }];
  }
  if (isEmpty(drawn)) {
    const explanation = nothingToCountReason;
    const valueState = 'not-applicable';
    return [{ ...reviewed, combinationId: totalId, valueState, explanation }];
  }
  const { state: valueState, explanation } = reporting;
  const { parts = [] } = drawn;
  const { levelIds } = required(context.indicators, planned.indicator.code);
  const { levelOrdinal, ...said } = drawn;
  const levelId = levelOrdinal === undefined ? null : levelIds[levelOrdinal];
  const weight = drawn.population ?? null;
  const total = { ...reviewed, ...said, levelId, weight, combinationId: totalId };
  const name = `parts/${planned.indicator.code}/${planned.place.code}/${period.code}`;
  const chance = randomFor(context.seed, name).next();
  const told = parts.filter(({ key: part }) => isTold(part, planned.breakdown, chance));
  return [
    { ...total, valueState, explanation },
    ...told.map((part) => ({
      ...reviewed,
      combinationId: required(context.combinationIds, part.key),
      value: part.value,
      valueState,
    })),
  ];
}

/** A few sheets give the total alone, and a few leave out the part that is not specified. */
function isTold(key: string, breakdown: BreakdownCode, chance: number): boolean {
  if (chance < 0.04) return false;
  const isExclusive = breakdowns[breakdown].every((dimension) => dimension.isExclusive);
  return !(isExclusive && chance < 0.08 && key.endsWith('not-specified'));
}

function isEmpty({ value, numerator, levelOrdinal, words }: Drawn): boolean {
  return value === undefined && numerator === undefined && levelOrdinal === undefined && !words;
}

function keyOf({ planned, period }: Generated, context: RowContext) {
  const { indicator, place } = planned;
  const { id, versions } = required(context.indicators, indicator.code);
  const version = versions.find(({ validFrom }) => validFrom <= period.startsOn);
  if (!version) throw new Error(`${indicator.code} has no version for ${period.code}.`);
  return {
    indicatorId: id,
    indicatorVersionId: version.id,
    placeId: required(context.placeIds, place.code),
    periodId: required(context.periodIds, period.code),
    organisationId: required(context.organisationIds, place.organisation),
    origin: 'loaded',
  } as const;
}

function reviewOf({ reporting, planned, period }: Generated, { seed }: RowContext) {
  const review = reporting.kind === 'missing' ? 'draft' : reporting.review;
  const { entered, submitted, approved } = timesOf(period);
  const base = { reviewState: review, enteredAt: entered };
  switch (review) {
    case 'approved':
      return { ...base, approvedAt: approved, reviewOutcome: 'loaded' } as const;
    case 'submitted':
      return { ...base, submittedAt: submitted };
    case 'returned': {
      const random = randomFor(seed, `return/${planned.place.code}/${period.code}`);
      return { ...base, submittedAt: submitted, returnedReason: random.pick(returnReasons) };
    }
    default:
      return base;
  }
}
