import { beforeEach, describe, expect, test } from 'vitest';
import { inputProblems } from '@/lib/input-problems';
import { changedOrganisationInput, organisationInput } from '@/lib/organisation/organisation-input';
import type { Database } from '../open';
import { listSettingOrganisations } from '../queries/list-setting-organisations';
import { history } from '../schema/history';
import { planEntry } from '../schema/plan';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { says } from '../testing-framework';
import { aPerson, testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { record } from '../testing-values';
import { addOrganisation } from './add-organisation';
import { archiveOrganisation } from './archive-organisation';
import { changeOrganisation } from './change-organisation';
import { restoreOrganisation } from './restore-organisation';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const at = { now: testNow, way: 'api' } as const;
const told = () => db.select().from(history).all();
const officer = () => scopeFor(programme.people.officer, 'editFramework', programme);
const organisations = () =>
  listSettingOrganisations(db, scopeFor(programme.people.officer, 'viewOffice', programme));

const fund = { code: 'fund', name: says('The fund'), roles: ['partner', 'funder', 'funder'] };
const add = (fields: object = {}) =>
  addOrganisation(db, officer(), { ...organisationInput.parse({ ...fund, ...fields }), ...at });
const change = (organisation: string) =>
  changeOrganisation(db, officer(), {
    ...changedOrganisationInput.parse({ name: says('Clinic'), roles: ['government'] }),
    organisation,
    ...at,
  });
const archive = (organisation = 'clinic') =>
  archiveOrganisation(db, officer(), { organisation, ...at });
const restore = (organisation = 'clinic') =>
  restoreOrganisation(db, officer(), { organisation, ...at });

describe('an organisation', () => {
  test('is added with its roles, and the history tells it once', () => {
    add({ iatiIdentifier: 'XM-DAC-1' });
    expect(organisations().at(-1)).toEqual({
      code: 'fund',
      name: says('The fund'),
      roles: ['funder', 'partner'],
      iatiIdentifier: 'XM-DAC-1',
      isArchived: false,
    });
    expect(told()).toMatchObject([{ action: 'add-organisation' }]);
  });

  test('is refused for a code that is taken, and nothing is left', () => {
    expect(refusal(() => add({ code: 'clinic' }))).toMatchObject({
      code: 'conflict',
      field: 'code',
    });
    expect([organisations().length, told()]).toEqual([2, []]);
  });

  test.each([
    ['no role', { roles: [] }, 'roles'],
    ['a role that is none', { roles: ['friend'] }, 'roles.0'],
    ['an identifier with a space', { iatiIdentifier: 'XM DAC' }, 'iatiIdentifier'],
    ['a name that hides a direction', { name: { ar: '\u202Ea' } }, 'name.ar'],
  ])('is refused at its field for %s', (_title, fields, field) => {
    const { error } = organisationInput.safeParse({ ...fund, ...fields });
    expect(error && inputProblems(error).map((one) => one.field)).toEqual([field]);
  });

  test('changes its name and roles, and the history tells it once', () => {
    change('clinic');
    expect(organisations()[0]).toMatchObject({ name: says('Clinic'), roles: ['government'] });
    expect(told()).toMatchObject([
      { action: 'change-organisation', before: { name: says('clinic'), roles: [] } },
    ]);
  });

  test('is none of another programme', () => {
    const other = aProgramme(db);
    const scope = scopeFor(other.people.officer, 'editFramework', other);
    add();
    const archiveTheirs = () => archiveOrganisation(db, scope, { organisation: 'fund', ...at });
    expect(refusal(archiveTheirs)).toMatchObject({ code: 'not-found', field: 'organisation' });
    expect(refusal(() => change('nobody')).code).toBe('not-found');
    expect(told()).toHaveLength(1);
  });
});

describe('an archived organisation', () => {
  const report = () =>
    record(db, programme, programme.people.officer, [
      { indicator: 'served', value: 1, organisation: 'clinic' },
    ]);

  test('takes no new value until it is restored, and the history tells each once', () => {
    expect(archive()).toEqual([]);
    expect(refusal(report).field).toBe('values.0.organisation');
    expect(refusal(() => archive()).code).toBe('conflict');
    restore();
    expect(report()).toHaveLength(1);
    expect(refusal(() => restore()).code).toBe('conflict');
    expect(told().map(({ action }) => action)).toEqual([
      'archive-organisation',
      'restore-organisation',
      'record-observation',
    ]);
  });

  test('is said to be counted on by the plan and by roles', () => {
    const { clinic: organisationId } = programme.organisations;
    db.update(planEntry).set({ organisationId }).run();
    const onProgramme = { programmeId: programme.id, organisationId } as const;
    aPerson(db, { email: 'c@example.org', role: 'contributor', ...onProgramme });
    expect(archive()).toEqual([
      { words: 'api.organisations.stillNamed', params: { planned: 12, roles: 1 } },
    ]);
  });
});
