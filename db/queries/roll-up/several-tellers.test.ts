import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../testing';
import { totalsIn, twoAnswers } from './answers-testing';

const db = testDatabase();
const { setting, says, bothSay, indicatorOf, theSame, theSamePlainly } = twoAnswers(db);
const [a, b] = setting.organisations as [number, number];
const [sourceId] = setting.sources as [number];
const [female, male] = setting.combinations.sex as [number, number];
const levelled = { kind: 'milestone', aggregation: 'none', levels: ['low', 'high'] } as const;

beforeEach(() => {
  db.$client.exec('SAVEPOINT one');
  return () => db.$client.exec('ROLLBACK TO one; RELEASE one');
});

describe('what several organisations told of one place and period', () => {
  it('is added, over time too, without losing a cent', () => {
    const id = indicatorOf({ kind: 'amount', currency: 'MAD', decimals: 2 });
    says(id, 'R1', '2022-Q1', { value: 0.1, organisationId: a });
    says(id, 'R1', '2022-Q1', { value: 0.2, organisationId: b });
    says(id, 'R1', '2022-Q2', { value: 0.3, organisationId: b });
    says(id, 'R2', '2022-Q1', { value: 0.1, organisationId: a });
    says(id, 'R2', '2022-Q1', { value: 0.2, organisationId: b });
    expect(totalsIn(theSamePlainly())).toMatchObject({
      all: 0.9,
      'R1@2015': 0.6,
      'R2@2015': 0.3,
    });
  });

  it('is one value where the latest stands, and before the phase', () => {
    const id = indicatorOf({ accumulation: 'cumulative', cumulativeOrigin: 'programme' });
    says(id, 'R1', '2021-Q4', { value: 10, organisationId: a });
    says(id, 'R1', '2021-Q4', { value: 4, organisationId: b });
    says(id, 'R1', '2022-Q1', { value: 25, organisationId: a });
    says(id, 'R1', '2022-Q2', { value: 30, organisationId: a });
    says(id, 'R1', '2022-Q2', { value: 5, organisationId: b, valueState: 'provisional' });
    const cells = theSamePlainly();
    expect(totalsIn(cells)).toMatchObject({ 'R1@2015': 21 });
    expect(cells.map(({ state }) => state)).toContain('provisional');
  });

  it('counts once where one value is of all of them', () => {
    const id = indicatorOf({ accumulation: 'per-period-only', aggregation: 'max' });
    says(id, 'R1', '2022-Q1', { value: 7, valueState: 'estimated' });
    says(id, 'R1', '2022-Q1', { value: 5, organisationId: a, valueState: 'provisional' });
    says(id, 'R1', '2022-Q1', { value: 4, organisationId: b });
    const cells = theSamePlainly();
    expect(totalsIn(cells)).toMatchObject({ 'R1@2015': 7 });
    expect(cells.map(({ state }) => state)).not.toContain('provisional');
  });

  it('is pooled where it is the parts of a ratio', () => {
    const id = indicatorOf({ kind: 'ratio', ratioSource: 'full-count', accumulation: 'snapshot' });
    says(id, 'R1', '2022-Q1', { numerator: 1, denominator: 2, organisationId: a });
    says(id, 'R1', '2022-Q1', { numerator: 1, denominator: 6, organisationId: b });
    expect(totalsIn(theSamePlainly())).toMatchObject({ 'R1@2015': 0.25 });
  });

  it('is no ratio where one of them gave no parts', () => {
    const id = indicatorOf({ kind: 'ratio', ratioSource: 'full-count', accumulation: 'snapshot' });
    says(id, 'R1', '2022-Q1', { numerator: 1, denominator: 2, organisationId: a });
    says(id, 'R1', '2022-Q1', { value: 0.5, organisationId: b });
    expect(totalsIn(theSame())).toMatchObject({ 'R1@2015': 'ratio-without-parts' });
  });

  it('adds in a category though the total is of one', () => {
    const id = indicatorOf({});
    says(id, 'R1', '2022-Q1', { value: 9 });
    says(id, 'R1', '2022-Q1', { value: 3, combinationId: female, organisationId: a });
    says(id, 'R1', '2022-Q1', { value: 2, combinationId: female, organisationId: b });
    says(id, 'R1', '2022-Q1', { value: 4, combinationId: male });
    const female5 = theSamePlainly().filter(({ categoryKey }) => categoryKey === 'sex=f');
    expect(female5.map(({ value }) => value)).toContain(5);
  });

  it('is no number where it does not add', () => {
    const id = indicatorOf({ aggregation: 'none' });
    says(id, 'R1', '2022-Q1', { value: 3, organisationId: a });
    says(id, 'R1', '2022-Q1', { value: 4, organisationId: b });
    expect(totalsIn(theSame())).toMatchObject({ 'R1@2015': 'organisations-do-not-add' });
  });

  it('is the largest where the largest counts', () => {
    const id = indicatorOf({ aggregation: 'max' });
    says(id, 'R1', '2022-Q1', { value: 3, organisationId: a });
    says(id, 'R1', '2022-Q1', { value: 4, organisationId: b });
    expect(totalsIn(theSame())).toMatchObject({ 'R1@2015': 4 });
  });

  it('is no number where one of them contradicts itself', () => {
    const id = indicatorOf({});
    says(id, 'R1', '2022-Q1', { value: 3, organisationId: a });
    says(id, 'R1', '2022-Q1', { value: 4, organisationId: a, sourceId });
    says(id, 'R1', '2022-Q1', { value: 4, organisationId: b });
    expect(totalsIn(theSame())).toMatchObject({ 'R1@2015': 'several-sources' });
  });

  it('loses no cent of what is too large for doubles', () => {
    const id = indicatorOf({ kind: 'amount', currency: 'MAD', accumulation: 'snapshot' });
    says(id, 'R1', '2022-Q1', { value: 90_000_000_000_000.12, organisationId: a });
    says(id, 'R1', '2022-Q1', { value: 0.03, organisationId: b });
    theSame();
    expect(bothSay()[0]?.isPlain).toBe(false);
  });

  it('is left to the core where a level was reached', () => {
    const id = indicatorOf(levelled);
    const [low, high] = db.$client
      .prepare('SELECT id FROM indicator_level ORDER BY ordinal')
      .pluck()
      .all() as [number, number];
    says(id, 'R1', '2022-Q1', { levelId: low, organisationId: a });
    says(id, 'R1', '2022-Q1', { levelId: high, organisationId: b });
    expect(totalsIn(theSame())).toMatchObject({ 'R1@2015': 'words-do-not-add' });
  });
});
