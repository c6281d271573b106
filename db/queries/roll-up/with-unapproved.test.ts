import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../testing';
import { totalsIn, twoAnswers } from './answers-testing';

const db = testDatabase();
const { setting, says, indicatorOf, plans, bothSay, theSame, theSamePlainly } = twoAnswers(db);
const [a, b] = setting.organisations as [number, number];
const [sourceId] = setting.sources as [number];
const [female, male] = setting.combinations.sex as [number, number];
const [, secondPhase] = setting.phases as [number, number];

const waits = { reviewState: 'submitted', origin: 'entered' } as const;
const is = 'with-unapproved';

beforeEach(() => {
  db.$client.exec('SAVEPOINT one');
  return () => db.$client.exec('ROLLBACK TO one; RELEASE one');
});

/** By place, whether its total is marked. */
function marks(cells: ReturnType<typeof theSame>): Readonly<Record<string, boolean>> {
  return Object.fromEntries(
    cells
      .filter(({ categoryKey }) => categoryKey === '')
      .map(({ placeKey, isUnapproved }) => [placeKey ?? 'all', isUnapproved]),
  );
}

describe('with unapproved values', () => {
  it('a submitted one stands in place of the approved one, and every total it touches is marked', () => {
    const id = indicatorOf({});
    says(id, 'R1', '2022-Q1', { value: 5 });
    says(id, 'R1', '2022-Q2', { value: 6 });
    says(id, 'R2', '2022-Q1', { value: 7 });
    says(id, 'R1', '2022-Q1', { value: 50, ...waits });
    const cells = theSamePlainly(is);
    expect(totalsIn(cells)).toMatchObject({ all: 63, 'R1@2015': 56, 'R2@2015': 7 });
    expect(marks(cells)).toMatchObject({ all: true, 'R1@2015': true, 'R2@2015': false });
    const approved = theSamePlainly();
    expect(totalsIn(approved)).toMatchObject({ all: 18, 'R1@2015': 11 });
    expect(Object.values(marks(approved))).not.toContain(true);
  });

  it.each(['draft', 'returned'] as const)('a %s one never stands', (reviewState) => {
    const id = indicatorOf({});
    says(id, 'R1', '2022-Q1', { value: 5 });
    says(id, 'R1', '2022-Q1', { value: 50, reviewState, returnedReason: 'Again' });
    says(id, 'R1', '2022-Q2', { value: 50, reviewState, returnedReason: 'Again' });
    const cells = theSamePlainly(is);
    expect(totalsIn(cells)).toMatchObject({ 'R1@2015': 5 });
    expect(marks(cells)).toMatchObject({ 'R1@2015': false });
  });

  it('one that is not used leaves the approved one standing', () => {
    const id = indicatorOf({});
    says(id, 'R1', '2022-Q1', { value: 5 });
    says(id, 'R1', '2022-Q1', { value: 50, isUsed: false, ...waits });
    expect(totalsIn(theSamePlainly(is))).toMatchObject({ 'R1@2015': 5 });
  });

  it('an earlier one does not mark what stands since', () => {
    const id = indicatorOf({ accumulation: 'snapshot' });
    says(id, 'R1', '2022-Q1', { value: 5, ...waits });
    says(id, 'R1', '2022-Q2', { value: 6 });
    expect(marks(theSamePlainly(is))).toMatchObject({ 'R1@2015': false });
  });

  it('one of another organisation is added to the approved one', () => {
    const id = indicatorOf({});
    says(id, 'R1', '2022-Q1', { value: 5, organisationId: a });
    says(id, 'R1', '2022-Q1', { value: 8, organisationId: b, ...waits });
    const cells = theSamePlainly(is);
    expect(totalsIn(cells)).toMatchObject({ 'R1@2015': 13 });
    expect(marks(cells)).toMatchObject({ 'R1@2015': true });
  });

  it('one for all organisations stands for theirs', () => {
    const id = indicatorOf({});
    says(id, 'R1', '2022-Q1', { value: 5, organisationId: a, ...waits });
    says(id, 'R1', '2022-Q1', { value: 8 });
    const cells = theSamePlainly(is);
    expect(totalsIn(cells)).toMatchObject({ 'R1@2015': 8 });
    expect(marks(cells)).toMatchObject({ 'R1@2015': false });
  });

  it('one of another source contradicts the approved one', () => {
    const id = indicatorOf({});
    says(id, 'R1', '2022-Q1', { value: 5 });
    says(id, 'R1', '2022-Q1', { value: 8, sourceId, ...waits });
    expect(totalsIn(theSame(is))).toMatchObject({ 'R1@2015': 'several-sources' });
  });

  it('a total that is no longer collected leaves its categories', () => {
    const id = indicatorOf({});
    says(id, 'R1', '2022-Q1', { value: 9 });
    says(id, 'R1', '2022-Q1', { value: 4, combinationId: female });
    says(id, 'R1', '2022-Q1', { value: 3, combinationId: male });
    says(id, 'R1', '2022-Q1', { valueState: 'not-collected', ...waits });
    expect(totalsIn(theSame(is))).toMatchObject({ 'R1@2015': 7 });
  });

  it('categories without a total make one', () => {
    const id = indicatorOf({});
    says(id, 'R2', '2022-Q1', { value: 1 });
    says(id, 'R1', '2022-Q1', { value: 4, combinationId: female, ...waits });
    says(id, 'R1', '2022-Q1', { value: 3, combinationId: male, ...waits });
    const cells = theSame(is);
    expect(totalsIn(cells)).toMatchObject({ 'R1@2015': 7, all: 8 });
    expect(marks(cells)).toMatchObject({ 'R1@2015': true, 'R2@2015': false });
  });

  it('a category is put in place beside a total that is kept', () => {
    const id = indicatorOf({});
    says(id, 'R1', '2022-Q1', { value: 9 });
    says(id, 'R1', '2022-Q1', { value: 4, combinationId: female, ...waits });
    const cells = theSamePlainly(is);
    expect(marks(cells)).toMatchObject({ 'R1@2015': false });
    expect(cells.find(({ categoryKey }) => categoryKey === 'sex=f')).toMatchObject({
      value: 4,
      isUnapproved: true,
    });
  });

  it('the sexes are made of sex and age that wait', () => {
    const id = indicatorOf({});
    says(id, 'R1', '2022-Q1', { value: 15, ...waits });
    setting.combinations.sexAge.forEach((combinationId, at) => {
      says(id, 'R1', '2022-Q1', { value: 2 ** at, combinationId, ...waits });
    });
    const ofRegion = theSame(is).filter(({ placeKey }) => placeKey === 'R1@2015');
    expect(ofRegion.map(({ categoryKey, value }) => [categoryKey, value])).toEqual([
      ['', 15],
      ['sex=f', 3],
      ['sex=m', 12],
    ]);
  });

  it('a province has figures once a value of it waits', () => {
    const id = indicatorOf({});
    says(id, 'S1', '2022-Q1', { value: 4 });
    says(id, 'P1', '2021-Q4', { value: 9, ...waits });
    expect(Object.keys(totalsIn(theSamePlainly(is)))).toContain('P1@2015');
    expect(Object.keys(totalsIn(theSamePlainly()))).not.toContain('P1@2015');
  });

  it('knows a group that is not listed, of which a value waits in another phase', () => {
    const id = indicatorOf({});
    says(id, 'R1', '2022-Q1', { value: 4 });
    says(id, 'R3', '2022-Q1', { value: 5 });
    says(id, 'HIDDEN', '2021-Q4', { value: 3, ...waits });
    expect(Object.keys(totalsIn(theSame(is)))).toContain('HIDDEN@2015');
  });

  it('a place is not planned where it is said that nothing applies', () => {
    const id = indicatorOf({ accumulation: 'cumulative', cumulativeOrigin: 'programme' });
    plans(id, 'R1', secondPhase);
    for (const period of ['2022-Q1', '2022-Q2', '2022-Q3', '2023-Q1', '2023-Q4']) {
      says(id, 'R1', period, { valueState: 'not-applicable', ...waits });
    }
    says(id, 'R1', '2022', { value: 4 });
    theSame(is);
    expect(bothSay(is)[0]?.isPlain).toBe(false);
  });
});
