import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/db/testing';
import { aProgramme } from '@/db/testing-programme';
import { recordAndSubmit, recordApproved, south } from '@/db/testing-values';
import type { RollUpAnswer } from '@/lib/api/framework/roll-up-contract';
import { ask, testHouse } from './testing-house';

function aHouse() {
  const db = testDatabase();
  const programme = aProgramme(db, { slug: 'p' });
  recordApproved(db, programme, [{ indicator: 'served', value: 60 }]);
  recordApproved(db, programme, [{ indicator: 'served', value: 15 }], { period: '2023-Q2' });
  recordApproved(db, programme, [{ indicator: 'served', value: 40 }], { place: south });
  recordApproved(db, programme, [{ indicator: 'units', value: 4 }]);
  const { officer, reader } = programme.people;
  recordAndSubmit(db, programme, officer, [{ indicator: 'served', value: 7 }], {
    place: south,
    period: '2023-Q2',
  });
  const house = testHouse(db);
  const get = (query: string, personId = officer.personId) =>
    ask(house, `/programmes/p/roll-up?${query}`, { personId });
  const cells = async (query: string) =>
    ((await (await get(query)).json()) as RollUpAnswer).cells.map(
      ({ indicatorCode, placeKey, value, refusal }) => [indicatorCode, placeKey, value, refusal],
    );
  const marked = async (query: string) =>
    ((await (await get(query)).json()) as RollUpAnswer).cells
      .filter(({ isUnapproved }) => isUnapproved)
      .map(({ placeKey }) => placeKey);
  return { get, cells, marked, reader };
}

describe('the roll-up of the API', () => {
  it('adds what adds, and says why the rest has no number', async () => {
    const { cells } = aHouse();
    expect(await cells('phase=II')).toEqual([
      ['served', null, 115, null],
      ['served', 'TL-01@2015', 75, null],
      ['served', 'TL-02@2015', 40, null],
      ['units', null, 4, null],
      ['units', 'TL-01@2015', 4, null],
    ]);
  });

  it('reads no period that begins after the day asked', async () => {
    const { cells } = aHouse();
    expect(await cells('phase=II&indicator=served&upTo=2023-03-31')).toEqual([
      ['served', null, 100, null],
      ['served', 'TL-01@2015', 60, null],
      ['served', 'TL-02@2015', 40, null],
    ]);
  });

  it('counts what waits only for who may review', async () => {
    const { cells, get, reader } = aHouse();
    const asked = 'phase=II&indicator=served&basis=with-unapproved';
    expect(await cells(asked)).toContainEqual(['served', null, 122, null]);
    expect((await get(asked, reader.personId)).status).toBe(403);
  });

  it('marks every total that a value not approved yet is in', async () => {
    const { marked } = aHouse();
    expect(await marked('phase=II&indicator=served&basis=with-unapproved')).toEqual([
      null,
      'TL-02@2015',
    ]);
    expect(await marked('phase=II&indicator=served')).toEqual([]);
  });

  it('has no number for what is said in words', async () => {
    const { cells } = aHouse();
    expect(await cells('indicator=story')).toEqual([]);
  });

  it.each(['phase=X', 'indicator=none', 'breakdown=none-such'])('knows no %s', async (query) => {
    const { get } = aHouse();
    const reply = await get(query);
    expect(reply.status).toBe(404);
    expect(await reply.json()).toMatchObject({ code: 'not-found', field: query.split('=')[0] });
  });
});
