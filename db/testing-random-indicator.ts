import { asc, eq } from 'drizzle-orm';
import fc from 'fast-check';
import type { IndicatorKind } from '@/lib/indicator/vocabulary';
import type { Queryable } from './open';
import { indicator, indicatorLevel, indicatorVersion } from './schema/indicator';
import { observation } from './schema/observation';
import { planEntry, target } from './schema/plan';
import { says } from './testing-framework';
import { anIndicator } from './testing-indicator';
import { testNow } from './testing-people';
import { combinationsOf, type RandomSetting } from './testing-random-setting';

const kinds = fc.constantFrom('count', 'count', 'amount', 'ratio', 'score', 'milestone');
const rule = fc
  .record({
    kind: kinds,
    accumulation: fc.constantFrom(
      'periodic',
      'periodic',
      'cumulative',
      'cumulative',
      'snapshot',
      'per-period-only',
      'unknown',
    ),
    origin: fc.constantFrom('programme', 'programme', 'phase', 'calendar-year'),
    maxAge: fc.constantFrom(null, 100, 400),
    aggregation: fc.constantFrom('sum', 'sum', 'sum', 'max', 'min', 'none'),
    ratioSource: fc.constantFrom('full-count', 'full-count', 'sample', 'as-published'),
  })
  .map(({ kind, accumulation, origin, maxAge, aggregation, ratioSource }) => {
    const isLevel = kind === 'score' || kind === 'milestone';
    return {
      kind,
      accumulation,
      cumulativeOrigin: accumulation === 'cumulative' ? origin : null,
      snapshotMaxAgeDays: accumulation === 'snapshot' ? maxAge : null,
      aggregation: isLevel && aggregation === 'sum' ? ('none' as const) : aggregation,
      ratioSource:
        kind !== 'ratio' ? null : accumulation === 'cumulative' ? 'full-count' : ratioSource,
      currency: kind === 'amount' ? 'MAD' : null,
      decimals: kind === 'amount' ? 2 : 0,
      levels: isLevel ? ['low', 'middle', 'high'] : [],
    } as const;
  });

const value = fc.record({
  place: fc.nat(18),
  version: fc.nat(1),
  time: fc.nat(14),
  split: fc.constantFrom('total', 'total', 'sex', 'sex', 'service', 'sexAge', 'someSexAge', 'both'),
  category: fc.nat(3),
  organisation: fc.constantFrom(null, null, null, 0, 1),
  hasParts: fc.constantFrom(true, true, true, true, true, false),
  isUsed: fc.constantFrom(true, true, true, true, false),
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
  review: fc.constantFrom('approved', 'approved', 'approved', 'submitted', 'draft'),
});
type RandomValue = typeof value extends fc.Arbitrary<infer T> ? T : never;

/** One indicator with its plan, targets and values; a tidy one as most programmes keep theirs. */
export const randomIndicator = fc.record({
  rule,
  isPlanKnown: fc.boolean(),
  size: fc.constantFrom('small', 'small', 'small', 'small', 'thousand millions', 'below zero'),
  newVersion: fc.constantFrom(
    ...Array<null>(8).fill(null),
    'told anew',
    'of another kind',
    'by stages',
  ),
  tidiness: fc.constantFrom('regions', 'regions', 'sites', 'sites', 'anywhere', 'wild', 'wild'),
  values: fc.array(value, { maxLength: 40 }),
  plan: fc.array(fc.record({ place: fc.nat(18), phase: fc.nat(3) }), { maxLength: 5 }),
  targets: fc.array(
    fc.record({ place: fc.option(fc.nat(18)), phase: fc.nat(3), level: fc.nat(3) }),
    { maxLength: 3 },
  ),
});
export type RandomIndicator = typeof randomIndicator extends fc.Arbitrary<infer T> ? T : never;

/** Writes an indicator with all it has; the values are approved as the draw says. */
export function writeRandomIndicator(
  db: Queryable,
  setting: RandomSetting,
  code: string,
  drawn: RandomIndicator,
): number {
  const { programmeId, resultId } = setting;
  const indicatorId = anIndicator(db, {
    programmeId,
    resultId,
    code,
    allowsNegative: drawn.size !== 'small',
    ...drawn.rule,
  });
  const phaseId = (at: number) => setting.phases[at % setting.phases.length] as number;
  const versions = [versionOf(db, indicatorId)];
  if (drawn.newVersion) versions.push(aSecondVersion(db, indicatorId, drawn.newVersion));
  const levels = versions.at(-1)?.levelIds ?? [];
  db.update(indicator)
    .set({ isPlanKnown: drawn.isPlanKnown })
    .where(eq(indicator.id, indicatorId))
    .run();
  for (const entry of drawn.plan) {
    db.insert(planEntry)
      .values({
        indicatorId,
        placeId: namedPlace(setting, drawn, entry.place),
        phaseId: phaseId(entry.phase),
        frequency: 'quarter',
        breakdownId: setting.breakdownId,
      })
      .onConflictDoNothing()
      .run();
  }
  for (const aim of drawn.targets) {
    const levelId = levels[aim.level];
    db.insert(target)
      .values({
        indicatorId,
        placeId: aim.place === null ? null : namedPlace(setting, drawn, aim.place),
        scope: 'phase',
        phaseId: phaseId(aim.phase),
        value: levelId === undefined ? 10 : null,
        levelId,
        setAt: testNow,
      })
      .onConflictDoNothing()
      .run();
  }
  const rows = drawn.values.flatMap((one) => {
    const version = versions[one.version] ?? versions[0];
    if (!version) throw new RangeError('Every indicator has a version.');
    const content = contentOf(drawn, one, version);
    return rowsOf(setting, drawn, one).map((columns) => ({
      indicatorId,
      indicatorVersionId: version.id,
      ...columns,
      ...content,
    }));
  });
  if (rows.length > 0) db.insert(observation).values(rows).onConflictDoNothing().run();
  return indicatorId;
}

/** A tidy plan or target names places as the values do; a wild one any place. */
export function namedPlace(
  { places }: RandomSetting,
  { tidiness }: RandomIndicator,
  at: number,
): number {
  const allowed = places[tidiness];
  return allowed[at % allowed.length] as number;
}

interface Version {
  readonly id: number;
  readonly kind: IndicatorKind;
  readonly levelIds: readonly number[];
}

function versionOf(db: Queryable, indicatorId: number): Version {
  const { id, kind } = db
    .select()
    .from(indicatorVersion)
    .where(eq(indicatorVersion.indicatorId, indicatorId))
    .get() as typeof indicatorVersion.$inferSelect;
  const levels = db
    .select({ id: indicatorLevel.id })
    .from(indicatorLevel)
    .where(eq(indicatorLevel.indicatorVersionId, id))
    .orderBy(asc(indicatorLevel.ordinal))
    .all();
  return { id, kind, levelIds: levels.map((level) => level.id) };
}

type NewVersion = NonNullable<RandomIndicator['newVersion']>;

/** Told anew, its values may be put together with the earlier ones; of another kind, they may not. */
function aSecondVersion(db: Queryable, indicatorId: number, how: NewVersion): Version {
  const first = db
    .select()
    .from(indicatorVersion)
    .where(eq(indicatorVersion.indicatorId, indicatorId))
    .get() as typeof indicatorVersion.$inferSelect;
  db.update(indicatorVersion)
    .set({ isCurrent: false })
    .where(eq(indicatorVersion.id, first.id))
    .run();
  const { id, kind } = db
    .insert(indicatorVersion)
    .values({
      ...first,
      ...changed(first, how),
      id: undefined,
      version: 2,
      isCurrent: true,
      changeReason: 'Told anew',
    })
    .returning({ id: indicatorVersion.id, kind: indicatorVersion.kind })
    .get();
  const codes = how === 'by stages' ? ['low', 'new', 'high', 'highest'] : ['low', 'middle', 'high'];
  const levelIds = codes.map(
    (code, at) =>
      db
        .insert(indicatorLevel)
        .values({ indicatorVersionId: id, ordinal: at + 1, code, label: says(code) })
        .returning({ id: indicatorLevel.id })
        .get().id,
  );
  return { id, kind, levelIds };
}

function changed({ kind }: typeof indicatorVersion.$inferSelect, how: NewVersion) {
  if (how === 'told anew') return {};
  const isLevel = kind === 'score' || kind === 'milestone';
  if (how === 'by stages' || isLevel) {
    const words = { kind: isLevel ? kind : 'score', aggregation: 'none' } as const;
    return { ...words, currency: null, ratioSource: null };
  }
  const isAmount = kind === 'amount';
  const number = { kind: isAmount ? 'count' : 'amount', ratioSource: null } as const;
  return { ...number, currency: isAmount ? null : 'MAD' };
}

/** A tidy value is a total of a quarter, with both sexes where it is split; a wild one is anything. */
function rowsOf(setting: RandomSetting, drawnFor: RandomIndicator, drawn: RandomValue) {
  const { quarters, others, combinations, organisations } = setting;
  const { tidiness } = drawnFor;
  const times = [...quarters, ...others];
  const isTidy = tidiness !== 'wild';
  const at = {
    placeId: namedPlace(setting, drawnFor, drawn.place),
    periodId: (isTidy ? quarters : times)[
      drawn.time % (isTidy ? quarters.length : times.length)
    ] as number,
    organisationId:
      isTidy || drawn.organisation === null ? null : organisations[drawn.organisation],
    reviewState: isTidy ? ('approved' as const) : drawn.review,
  };
  const [total] = combinations.total as [number];
  const categories = combinationsOf(combinations, drawn);
  const ids = isTidy
    ? [total, ...(drawn.split === 'service' || drawn.split === 'total' ? [] : categories)]
    : [categories[drawn.category % categories.length] as number];
  const rows = ids.map((combinationId) => ({ ...at, combinationId, isUsed: drawn.isUsed }));
  if (!isTidy || drawn.isUsed) return rows;
  // What is not used lies beside what is, as another organisation told it.
  const [organisationId] = organisations;
  return rows.flatMap((row) => [
    { ...row, isUsed: true },
    { ...row, organisationId },
  ]);
}

function contentOf(
  { size, tidiness }: RandomIndicator,
  drawn: RandomValue,
  { kind, levelIds }: Version,
) {
  const isSilent = drawn.state === 'not-collected' || drawn.state === 'not-applicable';
  const valueState = isSilent && tidiness !== 'wild' ? ('reported' as const) : drawn.state;
  const at = {
    valueState,
    origin: 'loaded' as const,
    enteredAt: testNow,
    submittedAt: testNow,
    approvedAt: testNow,
    reviewOutcome: 'loaded' as const,
  };
  if (isSilent && tidiness === 'wild') return at;
  if (kind === 'ratio') {
    if (!drawn.hasParts) return { ...at, value: drawn.number / 400 };
    return { ...at, numerator: drawn.number, denominator: drawn.number + drawn.more };
  }
  if (kind === 'score' || kind === 'milestone') {
    return { ...at, levelId: levelIds[drawn.number % levelIds.length] };
  }
  return { ...at, value: numberOf(size, drawn) / (kind === 'amount' ? 100 : 1) };
}

/** Sums of the large ones do not fit the steps in which cents are counted exactly. */
function numberOf(size: RandomIndicator['size'], { number, more }: RandomValue): number {
  if (size === 'thousand millions') return (number - 100) * 2_100_000_000 + more;
  return size === 'below zero' ? number - 200 : number;
}
