import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RollUpCell } from '@/lib/figures/roll-up/cell';
import { groupBy } from '@/lib/group-by';
import { add } from '@/lib/numbers/add';
import { testDatabase } from '../../testing';
import { aPerson } from '../../testing-people';
import {
  type RandomIndicator,
  randomIndicator,
  writeRandomIndicator,
} from '../../testing-random-indicator';
import { aRandomSetting } from '../../testing-random-setting';
import { asAddends, writeRandomSum } from '../../testing-random-sum';
import { scopeFor } from '../../testing-scope';
import { coreRollUp } from './core-roll-up';
import { plainQuestion } from './plain-question';
import { plainRollUp } from './plain-roll-up';
import { type RollUpQuestion, rollUp } from './roll-up';

const db = testDatabase();
const settings = [
  aRandomSetting(db),
  aRandomSetting(db, { slug: 'one', places: 'one', time: 'dated' }),
  aRandomSetting(db, { slug: 'vague', places: 'many', time: 'vague' }),
];
const programmes = settings.map((setting) => {
  const { programmeId: id } = setting;
  const person = { email: `${id}@random.example`, role: 'officer', programmeId: id } as const;
  return { setting, scope: scopeFor(aPerson(db, person), 'viewOffice', { id }) };
});
type RandomProgramme = (typeof programmes)[number];

/**
 * Runs on a programme that holds these indicators, beside another one that says the same of the same
 * places, and takes them away again. Where several were drawn, one more adds them all.
 */
function withIndicators(
  which: number,
  drawn: readonly RandomIndicator[],
  check: (programme: RandomProgramme, ids: readonly number[]) => void,
): void {
  db.$client.exec('SAVEPOINT drawn');
  try {
    const [asked, other] = [which, which + 1].map((at) => {
      const programme = programmes[at % programmes.length] as RandomProgramme;
      const { setting } = programme;
      const ids = drawn.map((one, n) => writeRandomIndicator(db, setting, `i${n}`, one));
      const [first, ...others] = drawn;
      if (first && others.length > 0) ids.push(writeRandomSum(db, setting, sumCode, ids, first));
      return { programme, ids };
    });
    if (asked && other) check(asked.programme, asked.ids);
  } finally {
    db.$client.exec('ROLLBACK TO drawn; RELEASE drawn');
  }
}

/** As a programme waits for review: whole places, in one version, some of the values of each. */
const waitingTidily = randomIndicator.map(({ tidiness, ...one }) => ({
  ...one,
  newVersion: null,
  tidiness: tidiness === 'wild' ? ('regions' as const) : tidiness,
  waits: 'all' as const,
  waitsOddly: 'not' as const,
}));

const sumCode = 'sum';
const indicators = fc
  .tuple(
    fc.array(fc.oneof(randomIndicator, randomIndicator, waitingTidily), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.boolean(),
  )
  .map(([drawn, areAddends]) => (areAddends ? asAddends(drawn) : drawn));

const addressOf = ({ placeKey, phaseCode, categoryKey }: RollUpCell) =>
  [placeKey, phaseCode, categoryKey].join(' ');

/** How many totals of the programme are the sum of several others; all of them have to be one. */
function countSums(cells: readonly RollUpCell[]): number {
  const at = groupBy(cells, addressOf);
  let sums = 0;
  for (const cell of cells) {
    if (cell.indicatorCode !== sumCode || cell.placeKey !== null) continue;
    if (cell.refusal !== null) continue;
    const parts = (at.get(addressOf(cell)) ?? []).filter((part) => part !== cell);
    expect(parts.map(({ refusal }) => refusal)).toEqual(parts.map(() => null));
    expect(cell.value).toBe(add(parts.map(({ value }) => value ?? Number.NaN)));
    if (parts.length > 1) sums += 1;
  }
  return sums;
}

const question = fc.record({
  asOf: fc.constantFrom('2023-06-30', '2022-05-15', '2023-12-31'),
  basis: fc.constantFrom('approved', 'with-unapproved'),
  breakdown: fc.constantFrom(null, 'sex', 'service', 'sex-age'),
  phases: fc.constantFrom(null, ['I'], ['II']),
});

function inOrder(cells: readonly RollUpCell[]): RollUpCell[] {
  const key = (cell: RollUpCell) =>
    [cell.indicatorCode, cell.phaseCode, cell.categoryKey, cell.placeKey].join(' ');
  return [...cells].sort((one, other) => key(one).localeCompare(key(other)));
}

/** Indicators with such a cell. */
function indicatorsWith(kind: 'organisations' | 'composed'): Set<number> {
  const rows = db.values<[number]>(
    sql`SELECT DISTINCT indicator_id FROM cell_exception WHERE kind = ${kind}`,
  );
  return new Set(rows.flat());
}

describe('the roll-up in the database', () => {
  it('says what the core says from the single values, on random programmes', () => {
    let plain = 0;
    let refused = 0;
    let unapproved = 0;
    let bySeveral = 0;
    let composed = 0;
    let sums = 0;
    fc.assert(
      fc.property(fc.nat(programmes.length - 1), indicators, question, (which, drawn, asked) => {
        withIndicators(which, drawn, ({ setting: { programmeId }, scope }, ids) => {
          const whole: RollUpQuestion = { ...asked, indicators: null };
          const looked = plainQuestion(db, programmeId, whole);
          const core = coreRollUp(db, programmeId, ids, { ...asked, ...looked });
          const expected = ids.flatMap((id) => core.get(id) ?? []);
          const answer = rollUp(db, scope, whole);
          expect(inOrder(answer)).toEqual(inOrder(expected));
          sums += countSums(answer);
          const { cells } = plainRollUp(db, programmeId, looked, asked.basis);
          const several = indicatorsWith('organisations');
          const made = indicatorsWith('composed');
          for (const [id, own] of cells) {
            plain += own.length;
            refused += own.filter(({ refusal }) => refusal !== null).length;
            unapproved += own.filter((cell) => cell.isUnapproved).length;
            if (several.has(id)) bySeveral += own.length;
            if (made.has(id)) composed += own.length;
          }
        });
      }),
      { numRuns: 200 },
    );
    // What it says by itself must have been asked often, or nothing was compared.
    expect(plain).toBeGreaterThan(150);
    expect(refused).toBeGreaterThan(0);
    expect(unapproved).toBeGreaterThan(0);
    expect(bySeveral).toBeGreaterThan(0);
    expect(composed).toBeGreaterThan(0);
    expect(sums).toBeGreaterThan(0);
  });
});
