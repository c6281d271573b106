import { beforeEach, describe, expect, it } from 'vitest';
import type { Basis } from '@/lib/observation/review-state';
import { testDatabase } from '../../testing';
import { anIndicator } from '../../testing-indicator';
import { aPerson } from '../../testing-people';
import { scopeFor } from '../../testing-scope';
import { totalsIn, twoAnswers } from './answers-testing';
import { matrixAtOnce } from './matrix';

const db = testDatabase();
const { setting, says, bothSay, indicatorOf, theSame, theSamePlainly } = twoAnswers(db);
const [a, b] = setting.organisations as [number, number];
const [female, male] = setting.combinations.sex as [number, number];
const [x, y] = setting.combinations.service as [number, number];
const running = { accumulation: 'cumulative', cumulativeOrigin: 'programme' } as const;

beforeEach(() => {
  db.$client.exec('SAVEPOINT one');
  return () => db.$client.exec('ROLLBACK TO one; RELEASE one');
});

/** Women and men of a region, by default of all organisations. */
function bySex(
  id: number,
  place: string,
  period: string,
  numbers: readonly [women: number, men: number],
  said: Parameters<typeof says>[3] = {},
): void {
  says(id, place, period, { value: numbers[0], combinationId: female, ...said });
  says(id, place, period, { value: numbers[1], combinationId: male, ...said });
}

function lowerBounds(cells: ReturnType<typeof theSame>): string[] {
  return cells
    .filter(({ categoryKey, isAtLeast }) => categoryKey === '' && isAtLeast)
    .map(({ placeKey }) => placeKey ?? 'all');
}

describe('a total that no one stated', () => {
  it('is the sum of its categories, beside totals that were stated', () => {
    const id = indicatorOf({});
    bySex(id, 'R1', '2022-Q1', [5, 6]);
    bySex(id, 'R1', '2022-Q2', [1, 0]);
    says(id, 'R1', '2022-Q3', { value: 100 });
    says(id, 'R2', '2022-Q1', { value: 40 });
    says(id, 'R2', '2022-Q1', { value: 30, combinationId: female });
    const cells = theSamePlainly();
    expect(totalsIn(cells)).toMatchObject({ all: 152, 'R1@2015': 112, 'R2@2015': 40 });
    expect(lowerBounds(cells)).toEqual([]);
  });

  it('is a lower bound where a category lacks, and so is what is made of it', () => {
    const id = indicatorOf({});
    bySex(id, 'R1', '2022-Q1', [5, 6]);
    says(id, 'R1', '2022-Q2', { value: 7, combinationId: female });
    says(id, 'R2', '2022-Q1', { value: 40 });
    const cells = theSamePlainly();
    expect(totalsIn(cells)).toMatchObject({ all: 58, 'R1@2015': 18, 'R2@2015': 40 });
    expect(lowerBounds(cells)).toEqual(expect.arrayContaining(['all', 'R1@2015']));
    expect(lowerBounds(cells)).not.toContain('R2@2015');
  });

  it('is pooled where it is the parts of a ratio', () => {
    const id = indicatorOf({ kind: 'ratio', ratioSource: 'full-count', accumulation: 'snapshot' });
    for (const [combinationId, numerator, denominator] of [
      [female, 1, 2],
      [male, 1, 6],
    ] as const) {
      says(id, 'R1', '2022-Q1', { combinationId, numerator, denominator });
    }
    expect(totalsIn(theSamePlainly())).toMatchObject({ 'R1@2015': 0.25 });
  });

  it('is no total of a ratio of which a category lacks', () => {
    const id = indicatorOf({ kind: 'ratio', ratioSource: 'full-count', accumulation: 'snapshot' });
    says(id, 'R1', '2022-Q1', { combinationId: female, numerator: 1, denominator: 2 });
    expect(totalsIn(theSame())).toMatchObject({ 'R1@2015': 'categories-incomplete' });
  });

  it('is what two organisations told by the same categories', () => {
    const id = indicatorOf({});
    bySex(id, 'R1', '2022-Q1', [5, 6], { organisationId: a });
    bySex(id, 'R1', '2022-Q1', [1, 2], { organisationId: b });
    expect(totalsIn(theSamePlainly())).toMatchObject({ 'R1@2015': 14 });
  });

  it('stands beside the total of another organisation', () => {
    const id = indicatorOf({});
    says(id, 'R1', '2022-Q1', { value: 100, organisationId: a });
    bySex(id, 'R1', '2022-Q1', [20, 30], { organisationId: b });
    expect(totalsIn(theSame())).toMatchObject({ 'R1@2015': 150 });
  });

  it('is none of categories that overlap, nor of two breakdowns that disagree', () => {
    const id = indicatorOf({});
    says(id, 'R1', '2022-Q1', { value: 5, combinationId: x });
    says(id, 'R1', '2022-Q1', { value: 6, combinationId: y });
    bySex(id, 'R2', '2022-Q1', [5, 6]);
    for (const combinationId of setting.combinations.sexAge) {
      says(id, 'R2', '2022-Q1', { value: 5, combinationId });
    }
    expect(totalsIn(theSame())).toMatchObject({
      'R1@2015': 'categories-overlap',
      'R2@2015': 'breakdowns-disagree',
    });
  });

  it('continues a running count where it is always made of the same categories', () => {
    const id = indicatorOf(running);
    bySex(id, 'R1', '2021-Q4', [10, 10]);
    bySex(id, 'R1', '2022-Q1', [15, 12]);
    bySex(id, 'R1', '2022-Q2', [20, 13]);
    expect(totalsIn(theSamePlainly())).toMatchObject({ 'R1@2015': 13 });
  });

  it('does not fall where a category of a running count is not told again', () => {
    const id = indicatorOf({ ...running, cumulativeOrigin: 'phase' });
    bySex(id, 'R1', '2022-Q1', [15, 12]);
    says(id, 'R1', '2022-Q2', { value: 16, combinationId: female });
    const [both] = bothSay();
    expect(both?.isPlain).toBe(false);
    const cells = theSame();
    expect(totalsIn(cells)).toMatchObject({ 'R1@2015': 28 });
    expect(lowerBounds(cells)).toContain('R1@2015');
  });

  it('of a running count waits for its single values where a total was stated before', () => {
    const id = indicatorOf(running);
    says(id, 'R1', '2021-Q4', { value: 50 });
    bySex(id, 'R1', '2022-Q1', [15, 12]);
    expect(bothSay()[0]?.isPlain).toBe(false);
    theSame();
  });

  it('is marked where one of its categories waits for review', () => {
    const id = indicatorOf({});
    bySex(id, 'R1', '2022-Q1', [5, 6]);
    const waits = { reviewState: 'submitted', origin: 'entered' } as const;
    says(id, 'R1', '2022-Q1', { value: 50, combinationId: female, ...waits });
    bySex(id, 'R2', '2022-Q1', [1, 2], waits);
    const cells = theSamePlainly('with-unapproved');
    expect(totalsIn(cells)).toMatchObject({ all: 59, 'R1@2015': 56, 'R2@2015': 3 });
    const isMarked = cells.filter((one) => one.categoryKey === '' && one.isUnapproved);
    expect(isMarked.map(({ placeKey }) => placeKey)).toEqual(
      expect.arrayContaining([null, 'R1@2015', 'R2@2015']),
    );
    expect(totalsIn(theSamePlainly())).toMatchObject({ all: 11, 'R1@2015': 11 });
  });

  it('is made while a page waits only where few indicators need it', () => {
    const { programmeId, resultId } = setting;
    const officer = aPerson(db, { email: 'm@made.example', role: 'officer', programmeId });
    const scope = scopeFor(officer, 'viewOffice', { id: programmeId });
    const asked = (basis: Basis) =>
      matrixAtOnce(db, scope, { asOf: '2023-12-31', basis, column: { kind: 'phase', code: 'II' } });
    const tell = (count: number, said: Parameters<typeof says>[3]) => {
      for (let at = 0; at < count; at += 1) {
        const code = `${said.reviewState}${at}`;
        bySex(anIndicator(db, { programmeId, resultId, code }), 'R1', '2022-Q1', [5, 6], said);
      }
    };
    tell(30, { reviewState: 'approved' });
    expect(asked('approved')).not.toBeNull();
    tell(1, { reviewState: 'submitted', origin: 'entered' });
    expect(asked('approved')).not.toBeNull();
    expect(asked('with-unapproved')).toBeNull();
  });
});
