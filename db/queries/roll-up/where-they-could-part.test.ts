import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { combination } from '../../schema/dimension';
import { planEntry, target } from '../../schema/plan';
import { testDatabase } from '../../testing';
import { testNow } from '../../testing-people';
import { twoAnswers } from './answers-testing';

const db = testDatabase();
const both = twoAnswers(db);
const { setting, placeId, versionId, says, bothSay, restOf, indicatorOf, plans, theSame } = both;
const { combinations } = setting;
const [firstPhase, secondPhase] = setting.phases as [number, number];

beforeEach(() => {
  db.$client.exec('SAVEPOINT one');
  return () => db.$client.exec('ROLLBACK TO one; RELEASE one');
});

const levelIds = (indicatorId: number) =>
  db
    .values<[number]>(
      sql`SELECT id FROM indicator_level
        WHERE indicator_version_id = ${versionId(indicatorId)} ORDER BY ordinal`,
    )
    .flat();

describe('what the database says by itself', () => {
  it('loses no cent of large amounts', () => {
    const id = indicatorOf({ kind: 'amount', currency: 'MAD', decimals: 2 });
    says(id, 'R1', '2022-Q1', { value: 3_871_819_893.06 });
    says(id, 'R1', '2022-Q2', { value: 3_746_312_717.75 });
    theSame();
    expect(bothSay()[0]?.said.map(({ value }) => value)).toContain(7_618_132_610.81);
  });

  it('loses no cent where large amounts cancel out', () => {
    const id = indicatorOf({ kind: 'amount', currency: 'MAD', decimals: 2, allowsNegative: true });
    says(id, 'R1', '2022-Q1', { value: 90_000_000_000.12 });
    says(id, 'R1', '2022-Q2', { value: -90_000_000_000 });
    theSame();
    expect(bothSay()[0]?.said.map(({ value }) => value)).toContain(0.12);
  });

  it('knows that a group starts from zero where its members do', () => {
    const id = indicatorOf({ accumulation: 'cumulative', cumulativeOrigin: 'programme' });
    plans(id, 'R1', secondPhase);
    says(id, 'G', '2022-Q1', { value: 40 });
    theSame();
  });

  it('names a province after its former name', () => {
    const id = indicatorOf({});
    plans(id, 'P-OLD', firstPhase);
    says(id, 'S4', '2022-Q1', { value: 4 });
    theSame();
  });

  it('names a province after a value of its former name in another phase', () => {
    const id = indicatorOf({});
    says(id, 'P-OLD', '2021-Q4', { value: 3 });
    says(id, 'S4', '2022-Q1', { value: 4 });
    theSame();
  });

  it('knows a group that is not listed and told something in another phase', () => {
    const id = indicatorOf({});
    says(id, 'HIDDEN', '2021-Q4', { value: 3 });
    says(id, 'R1', '2022-Q1', { value: 4 });
    says(id, 'R3', '2022-Q1', { value: 5 });
    theSame();
  });

  it('follows boundaries that changed by way of a place that nobody names', () => {
    const id = indicatorOf({ accumulation: 'snapshot' });
    says(id, 'WIDE', '2022-Q1', { value: 3 });
    says(id, 'R2', '2022-Q1', { value: 4 });
    theSame();
    expect(bothSay()[0]?.said.find(({ placeKey }) => placeKey === null)?.refusal).toBe(
      'territory-changed',
    );
  });

  it('keeps the value of a listed place whose newer name is not listed', () => {
    const id = indicatorOf({});
    db.run(sql`DELETE FROM programme_place WHERE place_id = ${placeId('R3')}`);
    says(id, 'OLD', '2022-Q1', { value: 3 });
    says(id, 'R1', '2022-Q1', { value: 4 });
    theSame();
    expect(bothSay()[0]?.said.map(({ placeKey, value }) => [placeKey, value])).toEqual(
      expect.arrayContaining([
        [null, 7],
        ['R3@2015', 3],
      ]),
    );
  });

  it('counts places at no level that a target of a former name takes back', () => {
    const id = indicatorOf({ kind: 'milestone', aggregation: 'none', levels: ['low', 'high'] });
    const aim = { indicatorId: id, scope: 'phase', phaseId: secondPhase, setAt: testNow } as const;
    const [low, high] = levelIds(id);
    db.insert(target)
      .values([
        { ...aim, placeId: placeId('R3'), levelId: low },
        { ...aim, placeId: placeId('OLD'), value: 1 },
      ])
      .run();
    says(id, 'R1', '2022-Q1', { levelId: high });
    says(id, 'R2', '2022-Q1', { levelId: low });
    theSame();
  });

  it.each([
    ['no category was ever told', false],
    ['one category was told', true],
  ])('makes the sexes of sex and age where %s', (_, isToldToo) => {
    const id = indicatorOf({});
    const [female] = combinations.sex as [number, number];
    says(id, 'R1', '2022-Q1', { value: 15 });
    combinations.sexAge.forEach((combinationId, at) => {
      says(id, 'R1', '2022-Q1', { value: 2 ** at, combinationId });
    });
    if (isToldToo) says(id, 'R1', '2022-Q1', { value: 3, combinationId: female });
    const said = bothSay()[0]?.said ?? [];
    expect(said).toEqual(bothSay()[0]?.core);
    const ofRegion = said.filter(({ placeKey }) => placeKey === 'R1@2015');
    expect(ofRegion.map(({ categoryKey, value }) => [categoryKey, value])).toEqual([
      ['', 15],
      ['sex=f', 3],
      ['sex=m', 12],
    ]);
    expect(restOf('sex')).toEqual([id]);
    expect(restOf('sex-age')).toEqual([]);
    expect(restOf(null)).toEqual([]);
  });

  it('makes totals of categories where no total was ever told', () => {
    const id = indicatorOf({});
    const [female, male] = combinations.sex as [number, number];
    says(id, 'R1', '2022-Q1', { value: 4, combinationId: female });
    says(id, 'R1', '2022-Q1', { value: 5, combinationId: male });
    db.delete(planEntry).run();
    db.run(sql`DELETE FROM ${combination} WHERE key = ''`);
    expect(bothSay()[0]?.said.map(({ value }) => value)).toContain(9);
  });
});
