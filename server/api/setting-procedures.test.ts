import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '@/db/open';
import { testDatabase } from '@/db/testing';
import { aPerson } from '@/db/testing-people';
import type { ApiHouse } from './answer';
import { ask, testHouse } from './testing-house';

let db: Database;
let house: ApiHouse;
let personId: string;
beforeAll(() => {
  db = testDatabase();
  house = testHouse(db);
  personId = aPerson(db, { email: 'a@example.org', role: 'administrator' }).personId;
});

const says = (text: string) => ({ fr: text, en: text, ar: text });
const base = '/programmes/new-one/setting';

async function send(method: string, path: string, body?: unknown, language = 'en') {
  const headers = { 'accept-language': language };
  const response = await ask(house, path, { method, personId, body, headers });
  return { status: response.status, answer: await response.json() };
}
const post = (path: string, body?: unknown) => send('POST', path, body);

describe('a programme set up by the API alone', () => {
  test('comes from nothing to what a sheet needs', async () => {
    const placeSet = { kind: 'new', code: 'XO', title: says('Orvania') };
    const first = { slug: 'new-one', title: says('New'), placeSet, startMonth: 2 };
    expect((await post('/programmes', first)).status).toBe(201);
    const country = { code: 'XO', edition: '2020', level: 'country', name: says('Orvania') };
    await post(`${base}/places`, { ...country, isInProgramme: false });
    const region = { code: 'XO-01', edition: '2020', level: 'region', parent: 'XO@2020' };
    const added = await post(`${base}/places`, { ...region, name: says('Valmer') });
    expect(added.answer).toEqual({ key: 'XO-01@2020', notices: [] });
    const dates = { startsOn: '2014-02-01', endsOn: '2016-01-31' };
    await post(`${base}/phases`, { code: 'I', title: says('Phase I'), ...dates });
    const periods = { frequency: 'half-year', phase: 'I', year: 'programme', dueAfterDays: 20 };
    expect((await post(`${base}/periods/generation`, periods)).answer).toEqual({
      created: ['2014-15-H1', '2014-15-H2', '2015-16-H1', '2015-16-H2'],
      kept: [],
      uncovered: [],
    });
    await post(`${base}/organisations`, { code: 'O', name: says('O'), roles: ['implementer'] });
    const categories = [{ code: '60+', title: says('60 and over') }];
    await post(`${base}/dimensions`, {
      code: 'age',
      title: says('Age'),
      isExclusive: true,
      categories,
    });
    expect((await post(`${base}/breakdowns`, { dimensions: ['age'] })).answer.code).toBe('age');
    const framework = await send('GET', '/programmes/new-one/framework');
    expect(framework.answer).toMatchObject({
      phases: [{ code: 'I' }],
      places: [{ key: 'XO-01@2020' }, { key: 'XO@2020' }],
      organisations: [{ code: 'O' }],
    });
  });

  test('takes codes with signs in an address', async () => {
    const path = `${base}/dimensions/age/categories/${encodeURIComponent('60+')}`;
    expect((await send('PUT', path, { title: says('Sixty and more') })).status).toBe(200);
    expect((await send('POST', `${path}/archive`)).answer).toEqual({ code: '60+' });
    const place = { level: 'region', name: says('Valmer'), parent: 'XO@2020' };
    expect((await send('PUT', `${base}/places/XO-01%402020`, place)).status).toBe(200);
  });

  test('answers what overlaps as a notice, not as a refusal', async () => {
    const dates = { startsOn: '2015-01-01', endsOn: '2018-01-31' };
    const phase = { code: 'II', title: says('Phase II'), ...dates };
    const { status, answer } = await post(`${base}/phases`, phase);
    expect([status, answer.notices]).toEqual([
      201,
      [{ words: 'api.phases.overlaps', params: { phases: 'I' } }],
    ]);
  });

  test('refuses at the field, in the language of who asks', async () => {
    const moved = { startsOn: '2014-02-01', endsOn: '2015-12-31', reason: 'Fin anticipée' };
    const { status, answer } = await send('PUT', `${base}/phases/I/dates`, moved, 'fr');
    expect([status, answer.field, answer.params]).toEqual([
      409,
      'endsOn',
      { period: '2015-16-H2', count: 1 },
    ]);
    expect(answer.message).toContain('La période 2015-16-H2 sortirait de la phase');
    const hidden = { title: { en: 'a\u202Eb' } };
    const refused = await send('PUT', `${base}/phases/I`, hidden, 'ar');
    expect([refused.status, refused.answer.field]).toEqual([422, 'title.en']);
    expect(refused.answer.message).toContain('حرف غير مرئي');
  });

  test('deletes with the method that says so', async () => {
    expect((await send('DELETE', `${base}/periods/2014-15-H1`)).answer).toEqual({
      code: '2014-15-H1',
    });
    expect((await send('DELETE', `${base}/periods/2014-15-H1`)).status).toBe(404);
  });

  test('shows the secret of an unlisted address to its officers alone', async () => {
    const { answer } = await send('PUT', `${base}/visibility`, { visibility: 'unlisted' });
    expect((await send('GET', base)).answer.unlistedSecret).toBe(answer.unlistedSecret);
    const open = `/programmes/new-one?secret=${answer.unlistedSecret}`;
    expect((await ask(house, open)).status).toBe(200);
    expect((await ask(house, '/programmes/new-one')).status).toBe(404);
    expect((await ask(house, base)).status).toBe(401);
  });
});
