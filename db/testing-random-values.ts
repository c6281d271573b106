import fc from 'fast-check';
import type { IndicatorKind } from '@/lib/indicator/vocabulary';
import { testNow } from './testing-people';
import { combinationsOf, type RandomSetting } from './testing-random-setting';

const told = {
  version: fc.nat(1),
  hasParts: fc.constantFrom(true, true, true, true, true, false),
  number: fc.integer({ min: 0, max: 400 }),
  more: fc.integer({ min: 1, max: 400 }),
  state: fc.constantFrom(
    'reported',
    'reported',
    'reported',
    'provisional',
    'estimated',
    'break',
    'not-collected',
    'not-applicable',
  ),
};
type RandomContent = typeof content extends fc.Arbitrary<infer T> ? T : never;
const content = fc.record(told);

/** A value that is still being worked on, in place of another one, beside it, or somewhere else. */
const waiting = fc.record({
  ...told,
  isUsed: fc.constantFrom(true, true, true, true, true, false),
  review: fc.constantFrom('submitted', 'submitted', 'submitted', 'draft', 'returned'),
  isInPlaceOfNone: fc.constantFrom(true, false, false),
  of: fc.constantFrom('all', 'all', 'total', 'categories'),
  organisation: fc.constantFrom<'same' | null | 0 | 1>(
    ...Array<'same'>(4).fill('same'),
    null,
    0,
    1,
  ),
  source: fc.constantFrom<'same' | null | 0>('same', 'same', null, 0),
  place: fc.constantFrom(...Array<null>(9).fill(null), 3, 7, 8, 12, 14, 15, 16, 17, 18),
});
type RandomWaiting = typeof waiting extends fc.Arbitrary<infer T> ? T : never;

export const randomValue = fc.record({
  ...told,
  place: fc.nat(18),
  time: fc.nat(14),
  split: fc.constantFrom('total', 'total', 'sex', 'sex', 'service', 'sexAge', 'someSexAge', 'both'),
  category: fc.nat(3),
  organisation: fc.constantFrom(null, null, null, 0, 1),
  source: fc.constantFrom(...Array<null>(30).fill(null), 0),
  isUsed: fc.constantFrom(true, true, true, true, false),
  review: fc.constantFrom('approved', 'approved', 'approved', 'submitted', 'draft'),
  waiting: fc.option(waiting, { freq: 2 }),
});
type RandomValue = typeof randomValue extends fc.Arbitrary<infer T> ? T : never;

/** How the values of an indicator lie among places, organisations and states of review. */
export const howValuesLie = {
  tidiness: fc.constantFrom('regions', 'regions', 'sites', 'sites', 'anywhere', 'wild', 'wild'),
  totals: fc.constantFrom('stated', 'stated', 'left to follow', 'some left to follow'),
  tellers: fc.constantFrom('one', 'one', 'organisations', 'organisations and all of them'),
  waits: fc.constantFrom('nothing', 'some', 'all'),
  waitsOddly: fc.constantFrom('not', 'not', 'not', 'elsewhere', 'by a source', 'in silence'),
} as const;
type HowValuesLie = {
  readonly [K in keyof typeof howValuesLie]: (typeof howValuesLie)[K] extends fc.Arbitrary<infer T>
    ? T
    : never;
};

interface DrawnFor extends HowValuesLie {
  readonly size: 'small' | 'thousand millions' | 'below zero';
}

export interface RandomVersion {
  readonly id: number;
  readonly kind: IndicatorKind;
  readonly levelIds: readonly number[];
}

/** A tidy plan names places as its values do; a wild one any place. */
export function namedPlace(
  { places }: RandomSetting,
  { tidiness }: Pick<HowValuesLie, 'tidiness'>,
  at: number,
): number {
  return nth(places[tidiness], at);
}

/**
 * The rows of one value: what is approved, and what waits. A tidy value is a total of a quarter, with
 * both sexes where it is split, or those alone; a wild one is anything.
 */
export function rowsOf(
  setting: RandomSetting,
  drawnFor: DrawnFor,
  drawn: RandomValue,
  versions: readonly RandomVersion[],
) {
  const isTidy = drawnFor.tidiness !== 'wild';
  const addresses = addressesOf(setting, drawnFor, drawn);
  const [total] = setting.combinations.total;
  const said = (one: RandomContent, maySayNothing: boolean) =>
    contentOf(drawnFor, one, versions, maySayNothing);
  const review = isTidy ? ('approved' as const) : drawn.review;
  const own = addresses.map((at) => ({ ...at, ...said(drawn, !isTidy), reviewState: review }));
  const { waiting: later } = drawn;
  const { waits: howMany, waitsOddly } = drawnFor;
  const isWaiting = howMany === 'all' || (howMany === 'some' && drawn.time % 3 === 2);
  if (!later || !isWaiting) return own;
  const waits = addresses
    .filter(({ isUsed }) => isUsed)
    .filter(({ combinationId }) => isOf(later, combinationId === total))
    .map((at) => ({
      ...at,
      ...said(later, waitsOddly === 'in silence'),
      ...(drawnFor.tellers !== 'one' && otherTeller(setting, later)),
      ...oddly(setting, drawnFor, later),
      isUsed: later.isUsed,
      reviewState: later.review,
      returnedReason: 'Again',
    }));
  return later.isInPlaceOfNone ? waits : [...own, ...waits];
}

function isOf({ of }: RandomWaiting, isTotal: boolean): boolean {
  return of === 'all' || (of === 'total') === isTotal;
}

function otherTeller({ organisations }: RandomSetting, { organisation }: RandomWaiting) {
  return organisation === 'same' ? {} : { organisationId: idOf(organisations, organisation) };
}

function oddly(
  { places, sources }: RandomSetting,
  { waitsOddly }: DrawnFor,
  { place, source }: RandomWaiting,
) {
  if (waitsOddly === 'elsewhere' && place !== null) return { placeId: nth(places.wild, place) };
  if (waitsOddly === 'by a source' && source !== 'same') return { sourceId: idOf(sources, source) };
  return {};
}

function addressesOf(setting: RandomSetting, drawnFor: DrawnFor, drawn: RandomValue) {
  const { quarters, others, combinations, organisations, sources } = setting;
  const { tidiness, tellers, totals } = drawnFor;
  const isTidy = tidiness !== 'wild';
  const teller =
    isTidy && tellers === 'organisations' ? (drawn.organisation ?? 0) : drawn.organisation;
  const at = {
    placeId: namedPlace(setting, drawnFor, drawn.place),
    periodId: nth(isTidy ? quarters : [...quarters, ...others], drawn.time),
    organisationId: isTidy && tellers === 'one' ? null : idOf(organisations, teller),
    sourceId: isTidy && tellers === 'one' ? null : idOf(sources, drawn.source),
  };
  const categories = combinationsOf(combinations, drawn);
  const isWhole = drawn.split === 'service' || drawn.split === 'total';
  const isStated =
    isWhole || totals === 'stated' || (totals === 'some left to follow' && drawn.category === 0);
  const ids = isTidy
    ? [...(isStated ? combinations.total : []), ...(isWhole ? [] : categories)]
    : [nth(categories, drawn.category)];
  const rows = ids.map((combinationId) => ({ ...at, combinationId, isUsed: drawn.isUsed }));
  if (!isTidy || drawn.isUsed) return rows;
  // What is not used lies beside what is, as another organisation told it.
  const organisationId = nth(organisations, 0);
  return rows.flatMap((row) => [
    { ...row, isUsed: true },
    { ...row, organisationId },
  ]);
}

function nth(ids: readonly number[], at: number): number {
  return ids[at % ids.length] as number;
}

function idOf(ids: readonly number[], at: number | null): number | null {
  return at === null ? null : nth(ids, at);
}

function contentOf(
  { size }: DrawnFor,
  drawn: RandomContent,
  versions: readonly RandomVersion[],
  maySayNothing: boolean,
) {
  const version = versions[drawn.version] ?? versions[0];
  if (!version) throw new RangeError('Every indicator has a version.');
  const { kind, levelIds } = version;
  const isSilent = drawn.state === 'not-collected' || drawn.state === 'not-applicable';
  const at = {
    indicatorVersionId: version.id,
    valueState: isSilent && !maySayNothing ? ('reported' as const) : drawn.state,
    origin: 'loaded' as const,
    enteredAt: testNow,
    submittedAt: testNow,
    approvedAt: testNow,
    reviewOutcome: 'loaded' as const,
  };
  if (isSilent && maySayNothing) return at;
  if (kind === 'ratio') {
    if (!drawn.hasParts) return { ...at, value: drawn.number / 400 };
    return { ...at, numerator: drawn.number, denominator: drawn.number + drawn.more };
  }
  if (kind === 'score' || kind === 'milestone') {
    return { ...at, levelId: nth(levelIds, drawn.number) };
  }
  return { ...at, value: numberOf(size, drawn) / (kind === 'amount' ? 100 : 1) };
}

/** Sums of the large ones do not fit the steps in which cents are counted exactly. */
function numberOf(size: DrawnFor['size'], { number, more }: RandomContent): number {
  if (size === 'thousand millions') return (number - 100) * 2_100_000_000 + more;
  return size === 'below zero' ? number - 200 : number;
}
