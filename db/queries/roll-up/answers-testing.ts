import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import type { RollUpCell } from '@/lib/figures/roll-up/cell';
import type { Basis } from '@/lib/observation/review-state';
import type { Queryable } from '../../open';
import { observation } from '../../schema/observation';
import { planEntry } from '../../schema/plan';
import { anIndicator } from '../../testing-indicator';
import { testNow } from '../../testing-people';
import { aRandomSetting } from '../../testing-random-setting';
import { coreRollUp } from './core-roll-up';
import { plainQuestion } from './plain-question';
import { plainRollUp } from './plain-roll-up';

type Said = Partial<typeof observation.$inferInsert>;
type Rule = Omit<Parameters<typeof anIndicator>[1], 'programmeId' | 'resultId' | 'code'>;

/** A programme of hand-made values, and what the database and the core answer about its phase II. */
export function twoAnswers(db: Queryable) {
  const setting = aRandomSetting(db);
  const { programmeId, resultId, breakdownId, combinations } = setting;
  const [total] = combinations.total as [number];

  const idOf = (table: 'place' | 'period', code: string): number => {
    const row = db.values<[number]>(
      sql`SELECT id FROM ${sql.identifier(table)} WHERE code = ${code}`,
    );
    return row[0]?.[0] as number;
  };
  const placeId = (code: string) => idOf('place', code);

  const versionId = (indicatorId: number): number => {
    const [row] = db.values<[number]>(
      sql`SELECT id FROM indicator_version WHERE indicator_id = ${indicatorId}`,
    );
    return row?.[0] as number;
  };

  /** A value, by default an approved total. */
  const says = (indicatorId: number, place: string, period: string, said: Said): void => {
    db.insert(observation)
      .values({
        indicatorId,
        indicatorVersionId: versionId(indicatorId),
        placeId: placeId(place),
        periodId: idOf('period', period),
        combinationId: total,
        valueState: 'reported',
        reviewState: 'approved',
        origin: 'loaded',
        enteredAt: testNow,
        submittedAt: testNow,
        approvedAt: testNow,
        reviewOutcome: 'loaded',
        ...said,
      })
      .run();
  };

  const asOf = '2023-12-31';
  const asking = (breakdown: string | null) =>
    plainQuestion(db, programmeId, { asOf, phases: ['II'], indicators: null, breakdown });

  /** What both say; the database alone is asked first, and the core where it does not tell. */
  const bothSay = (basis: Basis = 'approved') => {
    const asked = asking('sex');
    const ids = asked.indicators.map(({ id }) => id);
    const core = coreRollUp(db, programmeId, ids, { ...asked, asOf, basis });
    const plain = plainRollUp(db, programmeId, asked, basis).cells;
    return ids.map((id) => ({
      core: core.get(id) ?? [],
      said: plain.get(id) ?? core.get(id) ?? [],
      isPlain: plain.has(id),
    }));
  };

  return {
    setting,
    placeId,
    versionId,
    says,
    bothSay,
    /** Indicators of which only the core can say the categories asked. */
    restOf: (breakdown: string | null) =>
      plainRollUp(db, programmeId, asking(breakdown), 'approved').rest,
    indicatorOf: (rule: Rule) => anIndicator(db, { programmeId, resultId, code: 'i', ...rule }),
    plans: (indicatorId: number, place: string, phaseId: number): void => {
      const row = { indicatorId, placeId: placeId(place), phaseId, breakdownId };
      db.insert(planEntry)
        .values({ ...row, frequency: 'quarter' })
        .run();
    },
    /** Compares both; returns the cells of the first indicator. */
    theSame: (basis: Basis = 'approved'): readonly RollUpCell[] => {
      const both = bothSay(basis);
      for (const { core, said } of both) {
        expect(core).not.toEqual([]);
        expect(said).toEqual(core);
      }
      return both[0]?.said ?? [];
    },
    /** The same, where the database has to say it by itself. */
    theSamePlainly: (basis: Basis = 'approved'): readonly RollUpCell[] => {
      const both = bothSay(basis);
      for (const { core, said, isPlain } of both) {
        expect(core).not.toEqual([]);
        expect(said).toEqual(core);
        expect(isPlain).toBe(true);
      }
      return both[0]?.said ?? [];
    },
  };
}

/** Of the total of each place, a value or a refusal. */
export function totalsIn(cells: readonly RollUpCell[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    cells
      .filter(({ categoryKey }) => categoryKey === '')
      .map(({ placeKey, value, refusal }) => [placeKey ?? 'all', refusal ?? value]),
  );
}
