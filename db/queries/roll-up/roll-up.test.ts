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
import { aRandomSetting, type RandomSetting } from '../../testing-random-setting';
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
const scopes = settings.map(({ programmeId: id }) => {
  const person = { email: `${id}@random.example`, role: 'officer', programmeId: id } as const;
  return scopeFor(aPerson(db, person), 'viewOffice', { id });
});

/** Runs on programmes of which all hold these indicators, and takes them away again. */
function withIndicators(
  drawn: readonly RandomIndicator[],
  check: (idsOf: (setting: RandomSetting) => number[]) => void,
): void {
  db.$client.exec('SAVEPOINT drawn');
  try {
    const ids = new Map(
      settings.map((setting) => [
        setting,
        drawn.map((one, at) => writeRandomIndicator(db, setting, `i${at}`, one)),
      ]),
    );
    check((setting) => ids.get(setting) ?? []);
  } finally {
    db.$client.exec('ROLLBACK TO drawn; RELEASE drawn');
  }
}

const question = fc.record({
  asOf: fc.constantFrom('2023-06-30', '2022-05-15', '2023-12-31'),
  basis: fc.constantFrom('approved', 'approved', 'approved', 'with-unapproved'),
  breakdown: fc.constantFrom(null, 'sex', 'service', 'sex-age'),
  phases: fc.constantFrom(null, ['I'], ['II']),
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
          withIndicators(drawn, (idsOf) => {
            const whole: RollUpQuestion = { ...asked, indicators: null };
            settings.forEach((setting, at) => {
              const ids = idsOf(setting);
              const { programmeId } = setting;
              const looked = plainQuestion(db, programmeId, whole);
              const core = coreRollUp(db, programmeId, ids, { ...asked, ...looked });
              const expected = ids.flatMap((id) => core.get(id) ?? []);
              const scope = scopes[at] as (typeof scopes)[number];
              expect(inOrder(rollUp(db, scope, whole))).toEqual(inOrder(expected));
              const answer = plainRollUp(db, programmeId, looked);
              for (const cells of answer.cells.values()) {
                plain += cells.length;
                refused += cells.filter(({ refusal }) => refusal !== null).length;
              }
            });
          });
        },
      ),
      { numRuns: 100 },
    );
    // What it says by itself must have been asked often, or nothing was compared.
    expect(plain).toBeGreaterThan(300);
    expect(refused).toBeGreaterThan(20);
  });
});
