import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RollUpCell } from '@/lib/figures/roll-up/cell';
import { testDatabase } from '../../testing';
import { aPerson } from '../../testing-people';
import {
  type RandomIndicator,
  randomIndicator,
  writeRandomIndicator,
} from '../../testing-random-indicator';
import { aRandomSetting } from '../../testing-random-setting';
import { scopeFor } from '../../testing-scope';
import { coreRollUp } from './core-roll-up';
import { plainQuestion } from './plain-question';
import { plainRollUp } from './plain-roll-up';
import { type RollUpQuestion, rollUp } from './roll-up';

const db = testDatabase();
const setting = aRandomSetting(db);
const programme = { id: setting.programmeId };
const officer = aPerson(db, {
  email: 'officer@random.example',
  role: 'officer',
  programmeId: programme.id,
});
const scope = scopeFor(officer, 'viewOffice', programme);

/** Runs on a programme that holds these indicators, and takes them away again. */
function withIndicators(drawn: readonly RandomIndicator[], check: (ids: number[]) => void): void {
  db.$client.exec('SAVEPOINT drawn');
  try {
    check(drawn.map((one, at) => writeRandomIndicator(db, setting, `i${at}`, one)));
  } finally {
    db.$client.exec('ROLLBACK TO drawn; RELEASE drawn');
  }
}

const question = fc.record({
  asOf: fc.constantFrom('2023-06-30', '2022-05-15', '2023-12-31'),
  basis: fc.constantFrom('approved', 'approved', 'approved', 'with-unapproved'),
  breakdown: fc.constantFrom(null, 'sex', 'service'),
});

function inOrder(cells: readonly RollUpCell[]): RollUpCell[] {
  const key = (cell: RollUpCell) =>
    [cell.indicatorCode, cell.phaseCode, cell.categoryKey, cell.placeKey].join(' ');
  return [...cells].sort((one, other) => key(one).localeCompare(key(other)));
}

describe('the roll-up in the database', () => {
  it('says what the core says from the single values, on random programmes', () => {
    let plain = 0;
    let refused = 0;
    fc.assert(
      fc.property(
        fc.array(randomIndicator, { minLength: 1, maxLength: 3 }),
        question,
        (drawn, asked) => {
          withIndicators(drawn, (ids) => {
            const whole: RollUpQuestion = { ...asked, phases: null, indicators: null };
            const { index, phases, categoryKeys, ...rest } = plainQuestion(db, programme.id, whole);
            const core = coreRollUp(db, programme.id, ids, { ...asked, phases, categoryKeys });
            const expected = ids.flatMap((id) => core.get(id) ?? []);
            expect(inOrder(rollUp(db, scope, whole))).toEqual(inOrder(expected));
            const answer = plainRollUp(db, programme.id, { index, phases, categoryKeys, ...rest });
            for (const cells of answer.cells.values()) {
              plain += cells.length;
              refused += cells.filter(({ refusal }) => refusal !== null).length;
            }
          });
        },
      ),
      { numRuns: 200 },
    );
    // What it says by itself must have been asked often, or nothing was compared.
    expect(plain).toBeGreaterThan(500);
    expect(refused).toBeGreaterThan(20);
  });
});
