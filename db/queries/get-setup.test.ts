import { beforeEach, expect, test } from 'vitest';
import { authorise } from '@/lib/permissions';
import { programmeInput } from '@/lib/programme/programme-input';
import { createProgramme } from '../commands/create-programme';
import type { Database } from '../open';
import { testDatabase } from '../testing';
import { aPhase, aQuarter, says } from '../testing-framework';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { record } from '../testing-values';
import { getSetup } from './get-setup';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db, { slug: 'p' });
});

const setupOf = (id: number) =>
  getSetup(db, scopeFor(programme.people.administrator, 'editFramework', { id }));

test('a new programme has every step before it, and has time done with a phase and a period', () => {
  const { id } = createProgramme(
    db,
    authorise(programme.people.administrator, 'manageInstance', {}),
    {
      ...programmeInput.parse({
        slug: 'second',
        title: says('Second'),
        placeSet: { kind: 'existing', code: 'p' },
      }),
      now: testNow,
      way: 'api',
    },
  );
  expect(setupOf(id)).toEqual({ done: [], hasValues: false });
  const days = { startsOn: '2024-01-01', endsOn: '2024-03-31' };
  const phaseId = aPhase(db, { programmeId: id, code: 'I', ordinal: 1, ...days });
  expect(setupOf(id).done).toEqual([]);
  aQuarter(db, { programmeId: id, phaseId, code: '2024-Q1', ...days });
  expect(setupOf(id).done).toEqual(['time']);
});

test('a programme that is set up has every step done, and says when values come in', () => {
  const done = ['time', 'places', 'results', 'indicators', 'plan', 'targets'];
  expect(setupOf(programme.id)).toEqual({ done, hasValues: false });
  record(db, programme, programme.people.officer, [{ indicator: 'units', value: 5 }]);
  expect(setupOf(programme.id).hasValues).toBe(true);
});
