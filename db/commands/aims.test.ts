import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { baselinesInput } from '@/lib/target/baseline-input';
import { targetsInput } from '@/lib/target/target-input';
import type { Database } from '../open';
import { getBaselines, getEarlierTargets, getTargets } from '../queries/get-targets';
import { history } from '../schema/history';
import { phase } from '../schema/phase';
import { baseline, target } from '../schema/plan';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { aPhase, aPlace, says } from '../testing-framework';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { north, south } from '../testing-values';
import { setBaselines } from './set-baselines';
import { setTargets } from './set-targets';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const at = { now: testNow, way: 'api' } as const;
const scope = () => scopeFor(programme.people.officer, 'editFramework', programme);
const told = () => db.select().from(history).all();
type Cells = readonly Record<string, unknown>[];

describe('baselines', () => {
  const set = (cells: Cells, reason?: string) =>
    setBaselines(db, scope(), { ...baselinesInput.parse({ cells, reason }), ...at });
  const served = { indicator: 'served', place: north };

  test('are said per place, phase and category, and the history tells a block once', () => {
    const cells = [
      { ...served, phase: 'II', category: 'sex=f', baseline: { year: 2021, value: 12 } },
      {
        indicator: 'placed',
        baseline: { year: 2021, isoDate: '2021-06-30', numerator: 3, denominator: 8 },
      },
      { indicator: 'plan', place: south, baseline: { year: 2021, level: 'planned' } },
      { indicator: 'story', baseline: { year: 2021, words: says('Never measured') } },
    ];
    expect(set(cells, 'From the survey')).toBe(4);
    expect(getBaselines(db, scope())).toMatchObject(cells);
    expect(told()).toMatchObject([{ action: 'set-baselines', reason: 'From the survey' }]);
  });

  test('are changed and taken out; the same said again is no change', () => {
    set([{ ...served, baseline: { year: 2021, value: 12 } }]);
    expect(set([{ ...served, baseline: { year: 2021, value: 12 } }])).toBe(0);
    expect(set([{ ...served, baseline: { year: 2021, value: 13 } }])).toBe(1);
    expect(set([{ ...served, baseline: null }])).toBe(1);
    expect(db.select().from(baseline).all()).toEqual([]);
    expect(told()).toHaveLength(3);
    expect(told()[1]).toMatchObject({
      before: { cells: [{ baseline: { value: 12 } }] },
      after: { cells: [{ baseline: { value: 13 } }] },
    });
  });

  test('are refused as a whole, and every wrong cell is named in order', () => {
    const ok = { year: 2021, value: 1 };
    const refused = refusal(() =>
      set([
        { ...served, baseline: ok },
        { indicator: 'placed', baseline: { year: 2021, numerator: 1, denominator: 0 } },
        { indicator: 'plan', baseline: ok },
        { ...served, baseline: ok },
        { indicator: 'none', place: 'nowhere', phase: 'IX', category: 'age=5', baseline: ok },
      ]),
    );
    expect(refused.problems?.map(({ field, words }) => [field, words.split('.').at(-1)])).toEqual([
      ['cells.1.baseline.denominator', 'denominatorZero'],
      ['cells.2.baseline.value', 'levelExpected'],
      ['cells.3', 'twice'],
      ['cells.4.indicator', 'unknownIndicator'],
      ['cells.4.place', 'unknownPlace'],
      ['cells.4.phase', 'unknownPhase'],
      ['cells.4.category', 'unknownCategory'],
    ]);
    expect([db.select().from(baseline).all(), told()]).toEqual([[], []]);
  });
});

describe('targets', () => {
  const set = (cells: Cells, reason?: string) =>
    setTargets(db, scope(), { ...targetsInput.parse({ cells, reason }), ...at });
  const ofPhase = { indicator: 'served', place: north, scope: 'phase', phase: 'II' };

  test('are said for a period, a phase and the life of the programme', () => {
    const cells = [
      { indicator: 'units', place: north, scope: 'phase', phase: 'II', target: { value: 3 } },
      {
        ...{ indicator: 'served', place: north, scope: 'period', period: '2023-Q1' },
        ...{ category: 'sex=f', target: { value: 40, operator: '>=' } },
      },
      { indicator: 'plan', scope: 'life', target: { level: 'adopted' } },
      { indicator: 'story', scope: 'life', target: { words: says('A law') } },
      { indicator: 'placed', scope: 'life', target: { value: 0.625, comment: says('Agreed') } },
      { indicator: 'spent', scope: 'life', target: { value: 12.5, currency: 'MAD' } },
    ];
    expect(set(cells)).toEqual({ changed: 6, doubts: [] });
    expect(getTargets(db, scope(), 'II')).toHaveLength(8);
    expect(getTargets(db, scope(), 'I').map(({ scope: of }) => of)).toEqual(
      Array.from({ length: 4 }, () => 'life'),
    );
    expect(told()).toMatchObject([{ action: 'set-targets' }]);
  });

  test('keep what stood there before, with the day, who and the reason', () => {
    expect(refusal(() => set([{ ...ofPhase, target: { value: 450 } }]))).toMatchObject({
      field: 'cells.0',
      words: 'api.targets.needsReason',
    });
    set([{ ...ofPhase, target: { value: 450 } }], 'The phase was extended');
    set([{ ...ofPhase, target: null }], 'It is no longer aimed at');
    expect(getTargets(db, scope(), 'II')).toMatchObject([{ place: south }]);
    expect(getEarlierTargets(db, scope(), 'served')).toMatchObject([
      {
        target: { value: 450 },
        setAt: testNow,
        setBy: 'officer',
        replacedAt: testNow,
        replacedReason: 'It is no longer aimed at',
      },
      { target: { value: 400 }, setBy: null, replacedReason: 'The phase was extended' },
    ]);
  });

  test('are not changed by saying the same, and ask for no reason then', () => {
    expect(set([{ ...ofPhase, target: { value: 400 } }]).changed).toBe(0);
    expect(told()).toEqual([]);
  });

  test('ask for no reason before their phase begins', () => {
    aPhase(db, {
      programmeId: programme.id,
      code: 'III',
      startsOn: '2024-01-01',
      endsOn: '2025-12-31',
      ordinal: 3,
    });
    const next = { ...ofPhase, phase: 'III' };
    set([{ ...next, target: { value: 1 } }]);
    set([{ ...next, target: { value: 2 } }]);
    expect(getEarlierTargets(db, scope(), 'served')).toMatchObject([{ replacedReason: '' }]);
    db.update(phase)
      .set({ startsOn: null, startsPrecision: 'unknown' })
      .where(eq(phase.code, 'III'))
      .run();
    expect(refusal(() => set([{ ...next, target: { value: 3 } }])).words).toBe(
      'api.targets.needsReason',
    );
  });

  test('that equal the baseline are doubted and not refused', () => {
    setBaselines(db, scope(), {
      ...baselinesInput.parse({
        cells: [{ indicator: 'placed', place: north, baseline: { year: 2021, value: 0.5 } }],
      }),
      ...at,
    });
    const placed = { indicator: 'placed', place: north, scope: 'phase', phase: 'II' };
    db.run(`UPDATE indicator_version SET accumulation = 'snapshot' WHERE kind = 'ratio'`);
    expect(set([{ ...placed, target: { value: 0.5 } }]).doubts).toEqual([
      { field: 'cells.0', words: 'api.targets.equalsBaseline', params: {} },
    ]);
    const keep = { value: 0.5, operator: '>=' };
    expect(set([{ ...placed, target: keep }], 'To be kept').doubts).toEqual([]);
    expect(set([{ ...placed, target: { value: 0.4 } }], 'Less').doubts).toMatchObject([
      { words: 'api.targets.wrongSide' },
    ]);
  });

  test('are doubted where the parts exceed the total, at each cell that was changed', () => {
    const women = { ...ofPhase, category: 'sex=f', target: { value: 250 } };
    const men = { ...ofPhase, category: 'sex=m', target: { value: 150 } };
    expect(set([women, men]).doubts).toEqual([]);
    const params = { sum: 450, total: 400 };
    const doubt = { field: 'cells.0', words: 'api.targets.partsAboveTotal', params };
    expect(set([{ ...men, target: { value: 200 } }], 'More').doubts).toEqual([doubt]);
    db.run(`UPDATE dimension SET is_exclusive = 0`);
    expect(set([{ ...men, target: { value: 210 } }], 'More still').doubts).toEqual([]);
  });

  test('are refused as a whole, and every wrong cell is named in order', () => {
    const before = db.select().from(target).all();
    const life = { scope: 'life' };
    const refused = refusal(() =>
      set([
        { ...ofPhase, target: { value: 450 } },
        { ...life, indicator: 'placed', target: { value: 62.5 } },
        { ...life, indicator: 'spent', target: { value: 5, currency: 'CHF' } },
        { ...life, indicator: 'plan', target: { level: 'signed' } },
        { ...life, indicator: 'story', target: { value: 3 } },
        { ...life, indicator: 'units', target: {} },
        { ...life, indicator: 'units', target: null },
        { indicator: 'units', scope: 'period', period: '2030-Q1', target: { value: 1 } },
      ]),
    );
    expect(refused.problems?.map(({ field, words }) => [field, words.split('.').at(-1)])).toEqual([
      ['cells.0', 'needsReason'],
      ['cells.1.target.value', 'notAFraction'],
      ['cells.2.target.currency', 'otherCurrency'],
      ['cells.3.target.level', 'unknownLevel'],
      ['cells.4.target.value', 'wordsExpected'],
      ['cells.5.target.value', 'saysNothing'],
      ['cells.6', 'twice'],
      ['cells.7.period', 'unknownPeriod'],
    ]);
    expect([db.select().from(target).all(), told()]).toEqual([before, []]);
  });

  test('know no place, phase or period of another programme', () => {
    const other = aProgramme(db);
    aPlace(db, { placeSetId: other.placeSetId, code: 'X', name: 'X', level: 'region' });
    db.update(phase).set({ code: 'theirs' }).where(eq(phase.id, other.phases.second)).run();
    const refused = refusal(() =>
      set([{ ...ofPhase, place: 'X@2015', phase: 'theirs', target: { value: 1 } }]),
    );
    expect(refused.problems?.map(({ field }) => field)).toEqual(['cells.0.place', 'cells.0.phase']);
  });
});
