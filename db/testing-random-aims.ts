import { and, eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { frequencies } from '@/lib/period/vocabulary';
import type { Queryable } from './open';
import { indicatorVersion } from './schema/indicator';
import { observation } from './schema/observation';
import { baseline, planEntry, target } from './schema/plan';
import { testNow } from './testing-people';
import type { RandomIndicator } from './testing-random-indicator';
import type { RandomSetting } from './testing-random-setting';
import { namedPlace } from './testing-random-values';

const place = fc.nat(18);
const phase = fc.nat(3);
const number = fc.integer({ min: -5, max: 900 });

/** What is asked of an indicator beside a few targets: a whole plan, baselines, targets of periods. */
export const randomAims = fc.record({
  plan: fc.array(
    fc.record({
      place,
      phase,
      frequency: fc.constantFrom('quarter', 'quarter', 'quarter', ...frequencies),
      organisation: fc.constantFrom(null, null, null, 0, 1),
    }),
    { maxLength: 12 },
  ),
  baselines: fc.array(
    fc.record({
      place: fc.option(place),
      phase: fc.option(phase),
      number,
      category: fc.constantFrom(null, null, null, 0),
    }),
    { maxLength: 5 },
  ),
  targets: fc.array(
    fc.record({
      place: fc.option(place),
      at: fc.oneof(
        fc.record({ phase }),
        fc.record({ phase }),
        fc.record({ time: fc.nat(14) }),
        fc.constant(null),
      ),
      number,
      operator: fc.constantFrom('=', '=', '>=', '<='),
      isInWords: fc.constantFrom(false, false, false, false, true),
      category: fc.constantFrom(null, null, null, 0),
    }),
    { maxLength: 8 },
  ),
  /** One target for each quarter of a place. */
  quarterly: fc.array(fc.record({ place: fc.option(place), number }), { maxLength: 3 }),
  trajectory: fc.constantFrom('linear', 'constant', 'at-end', 'by-period-targets', 'none'),
  /** Who reported all of its values. */
  teller: fc.constantFrom(null, null, 0),
  /** Said in cells without any value. */
  silent: fc.array(
    fc.record({
      place,
      time: fc.nat(14),
      state: fc.constantFrom('not-collected', 'not-applicable'),
    }),
    { maxLength: 3 },
  ),
  /** Counted over a time that may lie across phases, in places that say nothing else of it. */
  counted: fc.array(fc.record({ place, time: fc.nat(14), number, isSplit: fc.boolean() }), {
    maxLength: 2,
  }),
});
export type RandomAims = typeof randomAims extends fc.Arbitrary<infer T> ? T : never;

/** Beside what the indicator was drawn with; where both name one thing, that one stays. */
export function writeRandomAims(
  db: Queryable,
  setting: RandomSetting,
  { indicatorId, drawn }: { readonly indicatorId: number; readonly drawn: RandomIndicator },
  { plan, baselines, targets, ...aims }: RandomAims,
): void {
  const { phases, quarters, others, organisations, combinations, breakdownId } = setting;
  const pick = (ids: readonly number[], at: number) => ids[at % ids.length] as number;
  const placeOf = (at: number | null) => (at === null ? null : namedPlace(setting, drawn, at));
  const splitOf = (at: number | null) => (at === null ? null : pick(combinations.sex, at));
  for (const entry of plan) {
    db.insert(planEntry)
      .values({
        indicatorId,
        placeId: namedPlace(setting, drawn, entry.place),
        phaseId: pick(phases, entry.phase),
        frequency: entry.frequency,
        organisationId: entry.organisation === null ? null : organisations[entry.organisation],
        breakdownId,
      })
      .onConflictDoNothing()
      .run();
  }
  for (const start of baselines) {
    db.insert(baseline)
      .values({
        indicatorId,
        placeId: placeOf(start.place),
        phaseId: start.phase === null ? null : pick(phases, start.phase),
        combinationId: splitOf(start.category),
        year: 2019,
        value: start.number,
      })
      .onConflictDoNothing()
      .run();
  }
  for (const { at, place: where, number: value, ...aim } of targets) {
    const isOfPhase = at !== null && 'phase' in at;
    const isOfPeriod = at !== null && 'time' in at;
    db.insert(target)
      .values({
        indicatorId,
        placeId: placeOf(where),
        scope: isOfPhase ? 'phase' : isOfPeriod ? 'period' : 'life',
        phaseId: isOfPhase ? pick(phases, at.phase) : null,
        periodId: isOfPeriod ? pick([...quarters, ...others], at.time) : null,
        combinationId: splitOf(aim.category),
        operator: aim.operator,
        value: aim.isInWords ? null : value,
        words: aim.isInWords ? { fr: 'au moins', en: 'at least', ar: 'على الأقل' } : null,
        setAt: testNow,
      })
      .onConflictDoNothing()
      .run();
  }
  for (const { place: where, number: value } of aims.quarterly) {
    for (const periodId of quarters) {
      db.insert(target)
        .values({
          indicatorId,
          placeId: placeOf(where),
          scope: 'period',
          periodId,
          value,
          setAt: testNow,
        })
        .onConflictDoNothing()
        .run();
    }
  }
  writeTelling(db, setting, { indicatorId, drawn }, aims);
}

type Telling = Pick<RandomAims, 'trajectory' | 'teller' | 'silent' | 'counted'>;

/** What is said of it beside the values that were drawn with it. */
function writeTelling(
  db: Queryable,
  setting: RandomSetting,
  { indicatorId, drawn }: { readonly indicatorId: number; readonly drawn: RandomIndicator },
  { trajectory, teller, silent, counted }: Telling,
): void {
  const { quarters, others, organisations, combinations } = setting;
  const version = db
    .update(indicatorVersion)
    .set({ trajectory })
    .where(and(eq(indicatorVersion.indicatorId, indicatorId), eq(indicatorVersion.isCurrent, true)))
    .returning({ id: indicatorVersion.id, kind: indicatorVersion.kind })
    .get();
  const periods = [...quarters, ...others];
  const say = (where: number, time: number, ids: readonly number[], said: Said) => {
    const periodId = periods[time % periods.length] as number;
    const cell = { indicatorId, placeId: namedPlace(setting, drawn, where), periodId };
    if (isTold(db, cell)) return;
    for (const combinationId of ids) {
      db.insert(observation)
        .values({
          ...cell,
          ...said,
          combinationId,
          indicatorVersionId: version.id,
          reviewState: 'approved',
          reviewOutcome: 'loaded',
          origin: 'loaded',
          enteredAt: testNow,
          approvedAt: testNow,
        })
        .run();
    }
  };
  const { total, sex } = combinations;
  for (const one of silent) say(one.place, one.time, total, { valueState: one.state });
  if (version.kind === 'count' || version.kind === 'amount') {
    for (const one of counted) {
      const said = { valueState: 'reported', value: one.number } as const;
      say(one.place, one.time, one.isSplit ? sex : total, said);
    }
  }
  const organisationId = teller === null ? null : organisations[teller];
  if (organisationId === null) return;
  db.run(sql`UPDATE OR IGNORE observation SET organisation_id = ${organisationId}
    WHERE indicator_id = ${indicatorId} AND is_used = 1`);
}

type Said = Pick<typeof observation.$inferInsert, 'valueState' | 'value'>;

function isTold(
  db: Queryable,
  at: { readonly indicatorId: number; readonly placeId: number; readonly periodId: number },
): boolean {
  return (
    db
      .select({ id: observation.id })
      .from(observation)
      .where(
        and(
          eq(observation.indicatorId, at.indicatorId),
          eq(observation.placeId, at.placeId),
          eq(observation.periodId, at.periodId),
        ),
      )
      .get() !== undefined
  );
}
