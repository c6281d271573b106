import { beforeEach, describe, expect, test } from 'vitest';
import { observationInput } from '@/lib/observation/observation-input';
import { recordWithHints } from '../commands/record-with-hints';
import type { Database } from '../open';
import { planEntry } from '../schema/plan';
import { testDatabase } from '../testing';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { north, recordApproved, type Said, south } from '../testing-values';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

function save(values: readonly Said[], period = '2023-Q2', place = north) {
  const scope = scopeFor(programme.people.officer, 'viewOffice', programme);
  return recordWithHints(db, scope, {
    place,
    period,
    values: values.map((value) => observationInput.parse(value)),
    now: testNow,
    way: 'api',
  }).map(({ hints }) => hints);
}

describe('the hints of what was saved', () => {
  test('say the rule and the numbers it compared, each beside its value', () => {
    recordApproved(db, programme, [{ indicator: 'served', value: 47 }]);
    const values = [
      { indicator: 'served', value: 47 },
      { indicator: 'units', value: 4 },
    ];
    expect(save(values)).toEqual([[{ rule: 'same-as-last', value: 47 }], []]);
  });

  test('compare with the target of the phase, in the place itself', () => {
    const beyond = { rule: 'beyond-target', value: 350, target: 300 };
    const value = [{ indicator: 'served', value: 350 }];
    expect(save(value)).toEqual([[]]);
    expect(save(value, '2023-Q2', south)).toEqual([[beyond]]);
  });

  test('take the value of another place or a later period for no earlier one', () => {
    recordApproved(db, programme, [{ indicator: 'served', value: 47 }], { place: south });
    recordApproved(db, programme, [{ indicator: 'served', value: 47 }], { period: '2023-Q3' });
    expect(save([{ indicator: 'served', value: 47 }])).toEqual([[]]);
  });

  test('see a count that goes on fall, and stay silent over what is not collected', () => {
    recordApproved(db, programme, [{ indicator: 'units', value: 9 }]);
    expect(save([{ indicator: 'units', value: 7 }])).toEqual([
      [{ rule: 'below-earlier', value: 7, earlier: 9 }],
    ]);
    const silent = { indicator: 'units', state: 'not-collected', explanation: 'Closed' } as const;
    expect(save([silent], '2023-Q3')).toEqual([[]]);
  });

  test('add the parts beside a total once all that are planned are there', () => {
    db.update(planEntry).set({ breakdownId: programme.breakdowns.bySex }).run();
    const total = { indicator: 'served', value: 10 };
    const women = { indicator: 'served', value: 4, category: 'sex=f' };
    expect(save([total, women])).toEqual([[], []]);
    const men = { indicator: 'served', value: 5, category: 'sex=m' };
    expect(save([men])).toEqual([[]]);
    const seen = db.$client
      .prepare('SELECT id, revision FROM observation WHERE value = 10')
      .get() as { id: number; revision: number };
    expect(save([{ ...total, value: 11, seen }])).toEqual([
      [{ rule: 'parts-differ', value: 11, parts: 9 }],
    ]);
  });
});
