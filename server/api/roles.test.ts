import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addComment } from '@/db/commands/evidence/add-comment';
import { addLink } from '@/db/commands/evidence/add-link';
import { publishRelease } from '@/db/commands/publish-release';
import type { Database } from '@/db/open';
import { category } from '@/db/schema/dimension';
import { indicator } from '@/db/schema/indicator';
import { organisation } from '@/db/schema/organisation';
import { roleGrant } from '@/db/schema/people';
import { period } from '@/db/schema/period';
import { placeSuccession } from '@/db/schema/place';
import { result } from '@/db/schema/result';
import { testDatabase } from '@/db/testing';
import { explain, explainAndSubmit } from '@/db/testing-deviation';
import { aComment, aLink } from '@/db/testing-evidence';
import { aPerson, testNow } from '@/db/testing-people';
import { aProgramme } from '@/db/testing-programme';
import { scopeFor } from '@/db/testing-scope';
import { record, recordAndSubmit, recordApproved } from '@/db/testing-values';
import { contract } from '@/lib/api/contract';
import { allWords } from '@/lib/words-testing';
import type { ApiHouse } from './answer';
import { settingDoors } from './setting/testing-doors';
import { deviationDoors } from './testing-deviation-doors';
import {
  adding,
  administrators,
  type BehindDoors,
  commenting,
  type Door,
  doorRoles,
  entering,
  everyone,
  office,
  officers,
} from './testing-door';
import { officerDoors } from './testing-framework-doors';
import { ask, testHouse } from './testing-house';
import { observationDoors, sheet, tableDoors } from './testing-observation-doors';

const newPeriod = {
  code: '2024-Q1',
  frequency: 'quarter',
  startsOn: '2024-01-01',
  endsOn: '2024-03-31',
};
const newAccount = { name: 'New', email: 'new@example.org' };

/** Every procedure of the contract; the test below holds this list to it. */
const doors: Readonly<Record<string, Door>> = {
  'programmes.list': { path: '/programmes', expected: everyone },
  'programmes.get': { path: '/programmes/p', expected: everyone },
  'programmes.phases': { path: '/programmes/p/phases', expected: everyone },
  'programmes.places': { path: '/programmes/p/places', expected: everyone },
  'programmes.indicators': { path: '/programmes/p/indicators', expected: everyone },
  'programmes.indicator': { path: '/programmes/p/indicators/spent', expected: everyone },
  'releases.list': { path: '/programmes/p/releases', expected: everyone },
  'releases.get': { path: '/programmes/p/releases/1', expected: everyone },
  'releases.figures': { path: '/programmes/p/releases/latest/figures', expected: everyone },
  'releases.figuresCsv': { path: '/programmes/p/releases/1/figures.csv', expected: everyone },
  'releases.document': { path: '/programmes/p/releases/1/release.json', expected: everyone },
  'releases.publish': {
    method: 'POST',
    path: '/programmes/p/releases',
    body: () => ({ asOf: '2023-09-30' }),
    expected: officers(201),
  },
  'releases.withdraw': {
    method: 'POST',
    path: '/programmes/p/releases/1/withdraw',
    body: () => ({ reason: { en: 'A figure was wrong' } }),
    expected: officers(200),
  },
  ...observationDoors,
  ...deviationDoors,
  ...tableDoors,
  'evidence.list': {
    path: '/programmes/p/evidence?place=TL-01@2015&period=2023-Q1&indicator=served',
    expected: office,
  },
  'evidence.addLink': {
    method: 'POST',
    path: '/programmes/p/evidence/links',
    body: aLink,
    expected: adding,
  },
  'evidence.addComment': {
    method: 'POST',
    path: '/programmes/p/evidence/comments',
    body: aComment,
    expected: commenting,
  },
  'evidence.removeComment': {
    method: 'POST',
    path: ({ commentId }) => `/programmes/p/evidence/comments/${commentId}/removal`,
    expected: officers(200),
  },
  'evidence.destroy': {
    method: 'POST',
    path: ({ linkId }) => `/programmes/p/evidence/${linkId}/destruction`,
    body: () => ({ reason: 'It led elsewhere' }),
    expected: officers(200),
  },
  'evidence.setPublic': {
    method: 'PUT',
    path: ({ linkId }) => `/programmes/p/evidence/${linkId}/visibility`,
    body: () => ({ isPublic: true }),
    expected: officers(200),
  },
  'evidence.restricted': { path: '/programmes/p/restricted-files', expected: entering },
  'framework.get': { path: '/programmes/p/framework', expected: office },
  'framework.figures': { path: '/programmes/p/figures?phase=II', expected: office },
  'framework.matrix': { path: '/programmes/p/matrix?phase=II', expected: office },
  'framework.rollUp': { path: '/programmes/p/roll-up?phase=II&upTo=2023-09-30', expected: office },
  'framework.nextRelease': {
    path: '/programmes/p/next-release?asOf=2023-09-30',
    expected: officers(200),
  },
  'framework.createPeriod': {
    method: 'POST',
    path: '/programmes/p/periods',
    body: () => newPeriod,
    expected: officers(201),
  },
  'framework.closePeriod': {
    method: 'POST',
    path: '/programmes/p/periods/2023-Q4/close',
    expected: officers(200),
  },
  'framework.reopenPeriod': {
    method: 'POST',
    path: '/programmes/p/periods/2023-Q3/reopen',
    body: () => ({ place: sheet.place, openUntil: '2023-12-31', reason: 'Late' }),
    expected: officers(200),
  },
  ...Object.fromEntries(
    Object.entries(officerDoors).map(([name, { status = 200, ...door }]) => [
      name,
      { ...door, expected: officers(status) },
    ]),
  ),
  'people.createAccount': {
    method: 'POST',
    path: '/people',
    body: () => newAccount,
    expected: administrators(201),
  },
  'people.issuePasswordLink': {
    method: 'POST',
    path: ({ freshPersonId }) => `/people/${freshPersonId}/password-links`,
    expected: administrators(201),
  },
  'people.grantRole': {
    method: 'POST',
    path: '/programmes/p/roles',
    body: ({ freshPersonId }) => ({ personId: freshPersonId, role: 'reader' }),
    expected: administrators(201),
  },
  'people.grantAdministrator': {
    method: 'POST',
    path: '/administrators',
    body: ({ freshPersonId }) => ({ personId: freshPersonId }),
    expected: administrators(201),
  },
  'people.revokeRole': {
    method: 'POST',
    path: ({ grantId }) => `/roles/${grantId}/revocation`,
    expected: administrators(200),
  },
  ...settingDoors,
};

let db: Database;
let house: ApiHouse;
let setting: BehindDoors;

beforeAll(() => {
  db = testDatabase();
  house = testHouse(db);
  const programme = aProgramme(db, { slug: 'p' });
  const programmeId = programme.id;
  recordApproved(db, programme, [{ indicator: 'spent', value: 1 }]);
  publishRelease(db, scopeFor(programme.people.officer, 'publishRelease', programme), {
    asOf: '2023-06-30',
    note: null,
    words: allWords,
    now: testNow,
    way: 'api',
  });
  for (const [code, archivedAt] of [
    ['empty', null],
    ['old', testNow],
  ] as const) {
    const titled = { code, level: 'outcome', title: { en: code } } as const;
    db.insert(result)
      .values({ programmeId, ordinal: 9, archivedAt, ...titled })
      .run();
  }
  db.update(indicator).set({ archivedAt: testNow }).where(eq(indicator.code, 'story')).run();
  db.update(period).set({ state: 'closed' }).where(eq(period.code, '2023-Q3')).run();
  const colleague = aPerson(db, { email: 'colleague@example.org', role: 'officer', programmeId });
  const values = [{ indicator: 'served', value: 2 }];
  const [draft] = record(db, programme, colleague, values);
  const [submitted] = recordAndSubmit(db, programme, colleague, values, { period: '2023-Q2' });
  const grant = db
    .select({ id: roleGrant.id })
    .from(roleGrant)
    .where(eq(roleGrant.role, 'reader'))
    .get();
  const { clinic: successorId, south: predecessorId } = programme.places;
  db.insert(placeSuccession).values({ predecessorId, successorId, isSameTerritory: false }).run();
  db.update(organisation).set({ archivedAt: testNow }).where(eq(organisation.code, 'town')).run();
  db.update(category).set({ archivedAt: testNow }).where(eq(category.code, 'm')).run();
  const ofOffice = scopeFor(colleague, 'viewOffice', programme);
  const at = { now: testNow, way: 'api' } as const;
  const seen = (one: { id: number; revision: number } | undefined) => ({
    id: one?.id ?? 0,
    revision: one?.revision ?? 0,
  });
  setting = {
    programme,
    draft: seen(draft),
    submitted: seen(submitted),
    drafted: seen(explain(db, programme, colleague)),
    explained: seen(explainAndSubmit(db, programme, colleague, { period: '2023-Q2' })),
    linkId: addLink(db, ofOffice, { ...aLink(), ...at }),
    commentId: addComment(db, ofOffice, { ...aComment(), ...at }),
    freshPersonId: aPerson(db, { email: 'fresh@example.org' }).personId,
    grantId: grant?.id ?? 0,
  };
});

// Every request finds the same database, which is filled once.
beforeEach(() => {
  db.$client.exec('BEGIN');
});
afterEach(() => {
  db.$client.exec('ROLLBACK');
});

test('every procedure of the contract is in the list', () => {
  const named = Object.entries(contract).flatMap(([group, procedures]) =>
    Object.keys(procedures).map((name) => `${group}.${name}`),
  );
  expect(Object.keys(doors).sort()).toEqual(named.sort());
});

describe.each(Object.entries(doors))('%s', (_name, door) => {
  test.each(doorRoles.map((role, at) => [role, door.expected[at]] as const))(
    'answers a %s with %i',
    async (role, expected) => {
      const personId = role === 'public' ? undefined : setting.programme.people[role].personId;
      const path = typeof door.path === 'string' ? door.path : door.path(setting);
      const response = await ask(house, path, {
        method: door.method ?? 'GET',
        personId,
        body: door.body?.(setting),
      });
      expect([response.status, await response.text()]).toEqual([expected, expect.anything()]);
    },
  );
});
