import { asc, eq } from 'drizzle-orm';
import fc from 'fast-check';
import type { Queryable } from './open';
import { indicator, indicatorLevel, indicatorVersion } from './schema/indicator';
import { observation } from './schema/observation';
import { planEntry, target } from './schema/plan';
import { says } from './testing-framework';
import { anIndicator } from './testing-indicator';
import { testNow } from './testing-people';
import type { RandomSetting } from './testing-random-setting';
import {
  howValuesLie,
  namedPlace,
  type RandomVersion,
  randomValue,
  rowsOf,
} from './testing-random-values';

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
  ...howValuesLie,
  values: fc.array(randomValue, { maxLength: 40 }),
  plan: fc.array(fc.record({ place: fc.nat(18), phase: fc.nat(3) }), { maxLength: 5 }),
  targets: fc.array(
    fc.record({ place: fc.option(fc.nat(18)), phase: fc.nat(3), level: fc.nat(3) }),
    { maxLength: 3 },
  ),
});
export type RandomIndicator = typeof randomIndicator extends fc.Arbitrary<infer T> ? T : never;

/** Writes an indicator with all it has. */
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
  const rows = drawn.values.flatMap((one) =>
    rowsOf(setting, drawn, one, versions).map((row) => ({ indicatorId, ...row })),
  );
  if (rows.length > 0) db.insert(observation).values(rows).onConflictDoNothing().run();
  return indicatorId;
}

function versionOf(db: Queryable, indicatorId: number): RandomVersion {
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
function aSecondVersion(db: Queryable, indicatorId: number, how: NewVersion): RandomVersion {
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
