import { subtract } from '@/lib/numbers/add';
import { dayNumber, dayOf } from '@/lib/period/day';
import { lengthInYears } from '@/lib/period/elapsed';
import type { Span } from '@/lib/period/vocabulary';
import type { Clause } from './explanation';
import type { Ledger, PhaseFacts } from './ledger';
import type { Found, Refusal } from './outcome';
import { magnitude, type Quantity } from './quantity';
import { onSamePlaces, type SamePlacesQuestion } from './same-places';

/** Why two phases cannot be compared though each may have a figure. Each has words. */
export const changeRefusals = [
  'no-value',
  'no-common-place',
  'phase-dates-unknown',
  'lower-bound',
  'values-missing',
  'words-not-compared',
  'told-differently',
  'definition-changed',
  'different-currencies',
  'calculated',
] as const;
export type ChangeRefusal = (typeof changeRefusals)[number] | Refusal;

export interface DatedPhase extends PhaseFacts {
  readonly span: Span;
}

export interface ChangeQuestion extends SamePlacesQuestion {
  readonly earlier: DatedPhase;
  readonly later: DatedPhase;
  /** Whether planned values of these places are missing that could still change the figure. */
  readonly lacksValues: (found: Found, phase: 'earlier' | 'later') => boolean;
}

export interface Change {
  readonly refused: null;
  /** Of the same places in both phases. */
  readonly before: Found;
  readonly after: Found;
  /**
   * A ratio changes by percentage points: from 40 % to 50 % is 10. Levels have an order and no distance:
   * null at one place, and over places how many more reached the level.
   */
  readonly difference: number | null;
  readonly unit: 'value' | 'percentage-points' | 'level' | 'places';
  /** Places with a value in only one of the two phases. */
  readonly placesLeftOut: number;
  /** How long each phase lasted, or has lasted until the day asked, to a tenth of a year. */
  readonly years: { readonly before: number; readonly after: number };
}

export interface NoChange {
  readonly refused: ChangeRefusal;
}

/** The change of a figure from one phase to another, over the places that have it in both. */
export function changeBetweenPhases(ledger: Ledger, question: ChangeQuestion): Change | NoChange {
  const { earlier, later, asOfDay } = question;
  // Whether the later value goes on with the earlier one is what nobody knows.
  if (ledger.rule.accumulation === 'unknown') return { refused: 'accumulation-unknown' };
  const beforeYears = yearsOf(earlier, asOfDay);
  const afterYears = yearsOf(later, asOfDay);
  const same = onSamePlaces(ledger, question);
  if ('refused' in same) return { refused: inWordsOfChange(ledger, same.refused) };
  if (beforeYears === null || afterYears === null) return { refused: 'phase-dates-unknown' };
  const { before, after, placesLeftOut } = same;
  const refused = incomparable(question, before, after);
  if (refused) return { refused };
  return {
    refused: null,
    before,
    after,
    ...differenceOf(before.quantity, after.quantity),
    placesLeftOut,
    years: { before: beforeYears, after: afterYears },
  };
}

/** What does not add up within a phase is not said of the two of them together. */
function inWordsOfChange({ rule }: Ledger, refusal: ChangeRefusal): ChangeRefusal {
  if (refusal !== 'words-do-not-add') return refusal;
  return rule.kind === 'text' ? 'words-not-compared' : 'told-differently';
}

function differenceOf(before: Quantity, after: Quantity): Pick<Change, 'difference' | 'unit'> {
  if (after.kind === 'level') return { difference: null, unit: 'level' };
  const from = magnitude(before);
  const to = magnitude(after);
  if (from === null || to === null) throw new RangeError('Texts are not compared.');
  if (after.kind === 'ratio') return { difference: inPoints(to - from), unit: 'percentage-points' };
  return { difference: subtract(to, from), unit: after.kind === 'tally' ? 'places' : 'value' };
}

/** Percentage points without the noise of binary fractions. */
function inPoints(difference: number): number {
  return Number((difference * 100).toPrecision(12)) + 0;
}

function yearsOf({ span, to }: DatedPhase, asOfDay: number): number | null {
  const isUnderWay = to !== null && to > asOfDay;
  const end = isUnderWay ? ({ date: dayOf(asOfDay), precision: 'day' } as const) : span.end;
  if (span.start.date === null || dayNumber(span.start.date) > asOfDay) return null;
  const years = lengthInYears({ start: span.start, end });
  return years === null ? null : Math.round(years * 10) / 10;
}

function incomparable(
  { lacksValues }: ChangeQuestion,
  before: Found,
  after: Found,
): ChangeRefusal | null {
  if (before.quantity.kind !== after.quantity.kind) return 'told-differently';
  if (after.quantity.kind === 'words') return 'words-not-compared';
  const currencies = [before, after].map(({ quantity }) =>
    quantity.kind === 'number' ? quantity.currency : null,
  );
  if (currencies[0] !== currencies[1]) return 'different-currencies';
  if (before.definition !== after.definition) return 'definition-changed';
  if (before.isAtLeast || after.isAtLeast) return 'lower-bound';
  return lacksValues(before, 'earlier') || lacksValues(after, 'later') ? 'values-missing' : null;
}

/** What a change says of itself: over which places it was made, and how long the phases are. */
export function changeClauses({ after, placesLeftOut, years }: Change): Clause[] {
  const clauses: Clause[] = [{ code: 'samePlaces', count: after.placeIds.size }];
  if (placesLeftOut > 0) clauses.push({ code: 'placesLeftOut', count: placesLeftOut });
  return [...clauses, { code: 'phaseLengths', count: years.before, of: years.after }];
}
