import { sql } from 'drizzle-orm';
import type { Database } from '@/db/open';
import {
  breakdown,
  breakdownDimension,
  category,
  combination,
  combinationCategory,
  dimension,
} from '@/db/schema/dimension';
import { period } from '@/db/schema/period';
import { placeSet } from '@/db/schema/place';
import { planEntry, target } from '@/db/schema/plan';
import { programme, programmePlace } from '@/db/schema/programme';
import { result } from '@/db/schema/result';
import { aPhase, aPlace, aQuarter, says } from '@/db/testing-framework';
import { anIndicator } from '@/db/testing-indicator';
import { aPerson, testNow } from '@/db/testing-people';
import { indicatorCount, placeCount, type Size } from './sizes';

export const benchNow = '2024-01-15T09:00:00.000Z';

/** A programme of the size asked, every value of it approved; its officer is who asks. */
export function fillProgramme(db: Database, size: Size) {
  return db.transaction(() => {
    const placeSetId = db
      .insert(placeSet)
      .values({ code: 'bench', title: says('Bench') })
      .returning({ id: placeSet.id })
      .get().id;
    const programmeId = db
      .insert(programme)
      .values({
        slug: 'bench',
        placeSetId,
        title: says('Bench'),
        headline: says('Bench'),
        visibility: 'private',
        createdAt: testNow,
      })
      .returning({ id: programme.id })
      .get().id;
    const places = Array.from({ length: placeCount }, (_, at) => {
      const code = `B-${String(at + 1).padStart(2, '0')}`;
      const placeId = aPlace(db, { placeSetId, code, name: code, level: 'region' });
      db.insert(programmePlace).values({ programmeId, placeId, ordinal: at }).run();
      return placeId;
    });
    const time = fillTime(db, programmeId, size);
    const breakdownId = fillCategories(db, programmeId);
    const indicators = fillIndicators(db, programmeId);
    fillAims(db, { indicators, places, phaseIds: time.phaseIds, breakdownId });
    fillValues(db, programmeId, size);
    const officer = aPerson(db, { email: 'officer@bench.example', role: 'officer', programmeId });
    return { programmeId, officer };
  });
}

const phases = [
  ['I', '2020-01-01', '2021-12-31'],
  ['II', '2022-01-01', '2022-12-31'],
  ['III', '2023-01-01', '2023-12-31'],
] as const;

function fillTime(db: Database, programmeId: number, { quarters }: Size) {
  const phaseIds = phases.map(([code, startsOn, endsOn], at) =>
    aPhase(db, { programmeId, code, startsOn, endsOn, ordinal: at + 1 }),
  );
  const first = 16 - quarters;
  for (let at = first; at < 16; at += 1) {
    const year = 2020 + Math.floor(at / 4);
    const month = (at % 4) * 3;
    const day = (date: number) => new Date(date).toISOString().slice(0, 10);
    const phaseId = phaseIds[year < 2022 ? 0 : year - 2021];
    if (phaseId === undefined) throw new RangeError(`No phase holds ${year}.`);
    aQuarter(db, {
      programmeId,
      phaseId,
      code: `${year}-Q${(at % 4) + 1}`,
      startsOn: day(Date.UTC(year, month, 1)),
      endsOn: day(Date.UTC(year, month + 3, 0)),
    });
  }
  // Open for what is saved while it is measured; in no phase, and without values.
  for (const code of ['2024-Q1', '2024-Q2']) {
    const startsOn = code === '2024-Q1' ? '2024-01-01' : '2024-04-01';
    const endsOn = code === '2024-Q1' ? '2024-03-31' : '2024-06-30';
    db.insert(period)
      .values({
        programmeId,
        code,
        frequency: 'quarter',
        startsOn,
        startsPrecision: 'day',
        endsOn,
        endsPrecision: 'day',
      })
      .run();
  }
  return { phaseIds };
}

/** Codes of breakdowns with how many categories each has: 25 in all, the first two make 4. */
const splits = [
  ['sex', 2],
  ['residence', 2],
  ['age', 5],
  ['status', 6],
  ['sex-age', 10],
] as const;

/** Each breakdown by one dimension, exclusive; the total first. */
function fillCategories(db: Database, programmeId: number): number {
  const add = (code: string) =>
    db.insert(breakdown).values({ programmeId, code }).returning({ id: breakdown.id }).get().id;
  const none = add('none');
  db.insert(combination).values({ programmeId, breakdownId: none, key: '' }).run();
  splits.forEach(([code, count], ordinal) => {
    const breakdownId = add(code);
    const { dimensionId } = db
      .insert(dimension)
      .values({ programmeId, code, title: says(code), isExclusive: true, ordinal })
      .returning({ dimensionId: dimension.id })
      .get();
    db.insert(breakdownDimension).values({ breakdownId, dimensionId, ordinal: 1 }).run();
    for (let at = 1; at <= count; at += 1) {
      const { categoryId } = db
        .insert(category)
        .values({ dimensionId, code: `${at}`, title: says(`${code} ${at}`), ordinal: at })
        .returning({ categoryId: category.id })
        .get();
      const { combinationId } = db
        .insert(combination)
        .values({ programmeId, breakdownId, key: `${code}=${at}` })
        .returning({ combinationId: combination.id })
        .get();
      db.insert(combinationCategory).values({ combinationId, categoryId }).run();
    }
  });
  return none;
}

/** Of twenty indicators: what a programme has of each kind. */
const kinds = [
  ...Array.from({ length: 8 }, () => ({})),
  ...Array.from({ length: 4 }, () => ({
    accumulation: 'cumulative' as const,
    cumulativeOrigin: 'programme' as const,
  })),
  ...Array.from({ length: 2 }, () => ({ accumulation: 'snapshot' as const })),
  ...Array.from({ length: 2 }, () => ({
    kind: 'ratio' as const,
    ratioSource: 'full-count' as const,
  })),
  ...Array.from({ length: 2 }, () => ({ accumulation: 'per-period-only' as const })),
  { kind: 'amount' as const, currency: 'MAD', decimals: 2 },
  {
    kind: 'milestone' as const,
    accumulation: 'snapshot' as const,
    aggregation: 'none' as const,
    levels: ['planned', 'drafted', 'adopted'],
  },
];

function fillIndicators(db: Database, programmeId: number): number[] {
  const { id: resultId } = db
    .insert(result)
    .values({ programmeId, level: 'outcome', code: 'O', ordinal: 1, title: says('Outcome') })
    .returning({ id: result.id })
    .get();
  return Array.from({ length: indicatorCount }, (_, at) =>
    anIndicator(db, { programmeId, resultId, code: `i${at + 1}`, ...kinds[at % kinds.length] }),
  );
}

interface Aims {
  readonly indicators: readonly number[];
  readonly places: readonly number[];
  readonly phaseIds: readonly number[];
  readonly breakdownId: number;
}

function fillAims(db: Database, { indicators, places, phaseIds, breakdownId }: Aims): void {
  for (const indicatorId of indicators) {
    for (const phaseId of phaseIds) {
      db.insert(planEntry)
        .values(
          places.map((placeId) => ({
            indicatorId,
            placeId,
            phaseId,
            frequency: 'quarter' as const,
            breakdownId,
          })),
        )
        .run();
    }
    db.insert(target)
      .values(
        places.map((placeId) => ({
          indicatorId,
          placeId,
          scope: 'phase' as const,
          phaseId: phaseIds[2],
          value: 1000,
          setAt: testNow,
        })),
      )
      .run();
  }
}

/**
 * Every total, and every category of it so that the categories of a breakdown make the total. Totals
 * come first: their categories are then no exceptions, not even for a moment. Where totals are left
 * out, the categories are those of the last breakdown.
 */
function fillValues(
  db: Database,
  programmeId: number,
  { categories, isTotalLeftOut = false }: Size,
): void {
  const total = sql`(1000 * (p.id % 40) + 37 * (i.id % 11) + 13 * (l.place_id % 12) + 20)`;
  const insert = (part: ReturnType<typeof sql>, only: ReturnType<typeof sql>) =>
    db.run(sql`
      INSERT INTO observation (indicator_id, indicator_version_id, place_id, period_id,
        combination_id, value_state, value, numerator, denominator, level_id, is_used, review_state,
        origin, revision, entered_at, approved_at, review_outcome)
      SELECT i.id, v.id, l.place_id, p.id, c.id, 'reported',
        CASE WHEN v.kind IN ('count', 'amount') THEN ${part} END,
        CASE WHEN v.kind = 'ratio' THEN ${part} END,
        CASE WHEN v.kind = 'ratio' THEN ${part} + 10 END,
        CASE WHEN v.kind = 'milestone' THEN
          (SELECT e.id FROM indicator_level e
            WHERE e.indicator_version_id = v.id AND e.ordinal = 1 + p.id % 3) END,
        1, 'approved', 'loaded', 1, ${testNow}, ${testNow}, 'loaded'
      FROM indicator i
      JOIN indicator_version v ON v.indicator_id = i.id
      JOIN programme_place l ON l.programme_id = i.programme_id
      JOIN period p ON p.programme_id = i.programme_id AND p.phase_id IS NOT NULL
      JOIN combination c ON c.programme_id = i.programme_id
      WHERE i.programme_id = ${programmeId} AND ${only}
      ORDER BY i.id, p.id, l.place_id, c.id`);
  const isLevel = sql`v.kind = 'milestone'`;
  insert(total, isTotalLeftOut ? sql`c.key = '' AND ${isLevel}` : sql`c.key = ''`);
  if (categories === 0) return;
  const size = sql`(SELECT count(*) FROM combination s WHERE s.breakdown_id = c.breakdown_id)`;
  const at = sql`(SELECT count(*) FROM combination s
    WHERE s.breakdown_id = c.breakdown_id AND s.id < c.id)`;
  // Over all k below n, the floors of (total + k) / n make the total.
  const part = sql`((${total} + ${at}) / ${size})`;
  const order = isTotalLeftOut ? sql`id DESC` : sql`id`;
  insert(
    part,
    sql`c.id IN (SELECT id FROM combination WHERE programme_id = ${programmeId} AND key <> ''
      ORDER BY ${order} LIMIT ${categories}) AND NOT (${Number(isTotalLeftOut)} AND ${isLevel})`,
  );
}
