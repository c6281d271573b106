import { asc, eq } from 'drizzle-orm';
import fc from 'fast-check';
import type { Queryable } from './open';
import { indicator, indicatorLevel, indicatorVersion } from './schema/indicator';
import { observation } from './schema/observation';
import { planEntry, target } from './schema/plan';
import { anIndicator } from './testing-indicator';
import { testNow } from './testing-people';
import type { RandomSetting } from './testing-random-setting';

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
  place: fc.nat(12),
  version: fc.nat(1),
  time: fc.nat(14),
  split: fc.constantFrom('total', 'total', 'sex', 'sex', 'service'),
  category: fc.nat(1),
  organisation: fc.constantFrom(null, null, null, 0, 1),
  number: fc.integer({ min: 0, max: 400 }),
  more: fc.integer({ min: 1, max: 400 }),
  state: fc.constantFrom(
    'reported',
    'reported',
    'reported',
    'provisional',
    'estimated',
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
  hasNewVersion: fc.constantFrom(false, false, false, true),
  tidiness: fc.constantFrom('regions', 'sites', 'anywhere', 'wild', 'wild'),
  values: fc.array(value, { maxLength: 40 }),
  plan: fc.array(fc.record({ place: fc.nat(12), phase: fc.nat(1) }), { maxLength: 5 }),
  targets: fc.array(
    fc.record({ place: fc.option(fc.nat(12)), phase: fc.nat(1), level: fc.nat(2) }),
    { maxLength: 3 },
  ),
});
export type RandomIndicator = typeof randomIndicator extends fc.Arbitrary<infer T> ? T : never;

/** Positions in the list of places: regions that stand apart, sites, all that are listed. */
const tidyPlaces = { regions: [0, 4, 6], sites: [2, 3, 5], anywhere: [0, 1, 2, 3, 4, 5, 6, 9, 10] };

/** Writes an indicator with all it has; the values are approved as the draw says. */
export function writeRandomIndicator(
  db: Queryable,
  setting: RandomSetting,
  code: string,
  drawn: RandomIndicator,
): number {
  const { programmeId, resultId } = setting;
  const indicatorId = anIndicator(db, { programmeId, resultId, code, ...drawn.rule });
  const phaseId = (at: number) => setting.phases[at % 2] as number;
  const levels = versionOf(db, indicatorId).levelIds;
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
  const versions = [versionOf(db, indicatorId)];
  if (drawn.hasNewVersion) versions.push(aSecondVersion(db, indicatorId));
  const rows = drawn.values.flatMap((one) => {
    const version = versions[one.version] ?? versions[0];
    if (!version) throw new RangeError('Every indicator has a version.');
    const content = contentOf(drawn, one, version.levelIds);
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

/** A tidy plan names places as its values do; a wild one any place. */
function namedPlace({ places }: RandomSetting, { tidiness }: RandomIndicator, at: number): number {
  const allowed = tidiness === 'wild' ? places : tidyPlaces[tidiness].map((one) => places[one]);
  return allowed[at % allowed.length] as number;
}

interface Version {
  readonly id: number;
  readonly levelIds: readonly number[];
}

function versionOf(db: Queryable, indicatorId: number): Version {
  const { id } = db
    .select({ id: indicatorVersion.id })
    .from(indicatorVersion)
    .where(eq(indicatorVersion.indicatorId, indicatorId))
    .get() as { id: number };
  const levels = db
    .select({ id: indicatorLevel.id })
    .from(indicatorLevel)
    .where(eq(indicatorLevel.indicatorVersionId, id))
    .orderBy(asc(indicatorLevel.ordinal))
    .all();
  return { id, levelIds: levels.map((level) => level.id) };
}

/** The same rule told anew: its values may be put together with the earlier ones. */
function aSecondVersion(db: Queryable, indicatorId: number): Version {
  const first = db
    .select()
    .from(indicatorVersion)
    .where(eq(indicatorVersion.indicatorId, indicatorId))
    .get() as typeof indicatorVersion.$inferSelect;
  db.update(indicatorVersion)
    .set({ isCurrent: false })
    .where(eq(indicatorVersion.id, first.id))
    .run();
  const { id } = db
    .insert(indicatorVersion)
    .values({ ...first, id: undefined, version: 2, isCurrent: true, changeReason: 'Told anew' })
    .returning({ id: indicatorVersion.id })
    .get();
  const levels = db
    .select()
    .from(indicatorLevel)
    .where(eq(indicatorLevel.indicatorVersionId, first.id))
    .orderBy(asc(indicatorLevel.ordinal))
    .all();
  const levelIds = levels.map(
    (level) =>
      db
        .insert(indicatorLevel)
        .values({ ...level, id: undefined, indicatorVersionId: id })
        .returning({ id: indicatorLevel.id })
        .get().id,
  );
  return { id, levelIds };
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
  const categories = combinations[drawn.split];
  const ids = isTidy
    ? [total, ...(drawn.split === 'sex' ? categories : [])]
    : [categories[drawn.category % categories.length] as number];
  return ids.map((combinationId) => ({ ...at, combinationId }));
}

function contentOf(
  { rule: { kind }, tidiness }: RandomIndicator,
  drawn: RandomValue,
  levelIds: readonly number[],
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
    return { ...at, numerator: drawn.number, denominator: drawn.number + drawn.more };
  }
  if (kind === 'score' || kind === 'milestone') {
    return { ...at, levelId: levelIds[drawn.number % levelIds.length] };
  }
  return { ...at, value: kind === 'amount' ? drawn.number / 100 : drawn.number };
}
