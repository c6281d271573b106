import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add } from '@/lib/numbers/add';
import { cellsOf, type Reading } from './cells';
import type { FinerParts } from './finer-categories';
import { type PhaseFacts, wholeProgramme } from './ledger';
import { count, countRule, ledgerOfCells, quarters, testPhase } from './ledger-testing';
import { magnitude, type Quantity } from './quantity';
import { rollUpPhase } from './roll-up-phase';
import type { Rule } from './rule';

const sexes = ['sex=f', 'sex=m'];
const ages = ['age=young', 'age=old'];
const statuses = ['status=new', 'status=known'];
const cross = (one: readonly string[], other: readonly string[]) =>
  one.flatMap((first) => other.map((second) => `${first}|${second}`));
const byAge = cross(sexes, ages);
const byStatus = cross(sexes, statuses);

function partsOf(key: string, whole: readonly string[]): FinerParts {
  const specifiedKeys = whole.filter((one) => one.split('|').includes(key));
  return { isExclusive: true, specifiedKeys, keys: new Set(specifiedKeys), whole: new Set(whole) };
}

const splits = {
  breakdowns: [byAge, byStatus, sexes].map((keys) => ({
    isExclusive: true,
    specifiedKeys: keys,
    keys: new Set(keys),
  })),
  finer: new Map<string, readonly FinerParts[]>([
    ...sexes.map((key) => [key, [partsOf(key, byAge), partsOf(key, byStatus)]] as const),
    ...ages.map((key) => [key, [partsOf(key, byAge)]] as const),
  ]),
};

const sites = [11, 12];
let ids = 0;
const reading = (key: string, value: number, placeId = 11, quarter = 0): Reading => ({
  observationId: ++ids,
  placeId,
  period: quarters[quarter] ?? (quarters[0] as Reading['period']),
  categoryKey: key,
  organisationId: null,
  quantity: count(value),
  definition: '',
});

const womenOf = (readings: readonly Reading[], rule: Rule = countRule) =>
  cellsOf(rule, readings, splits).get('sex=f')?.[0];

describe('of two crossed breakdowns a category', () => {
  const complete = [reading('sex=f|age=young', 1), reading('sex=f|age=old', 2)];

  it('is made of the one that is complete, never of both', () => {
    const readings = [reading('sex=f|status=new', 9), ...complete];
    expect(womenOf(readings)).toMatchObject({ content: { value: 3 }, isAtLeast: false });
  });

  it('has no value where both are complete and disagree', () => {
    const readings = [
      ...complete,
      reading('sex=f|status=new', 2),
      reading('sex=f|status=known', 2),
    ];
    expect(womenOf(readings)).toMatchObject({ content: { refused: 'breakdowns-disagree' } });
  });

  it('is no lower bound where its values may lie below zero', () => {
    const readings = complete.slice(0, 1);
    const rule = { ...countRule, allowsNegative: true };
    expect(womenOf(readings, rule)).toMatchObject({
      content: { refused: 'categories-incomplete' },
    });
  });
});

const asked: { phase: PhaseFacts; asOfDay: number } = {
  phase: testPhase,
  asOfDay: testPhase.to ?? 0,
};
const spot = fc.record({
  truth: fc.tuple(...byAge.map(() => fc.nat({ max: 40 }))),
  told: fc.tuple(...byAge.map(() => fc.boolean())),
  isTotalTold: fc.boolean(),
  isSexTold: fc.boolean(),
});
const history = fc.tuple(...sites.map(() => fc.array(spot, { minLength: 4, maxLength: 4 })));
type Spot = typeof spot extends fc.Arbitrary<infer T> ? T : never;

/** What is true of a category of one spot. */
const trueOf = (truth: readonly number[], key: string) =>
  add(truth.filter((_, at) => byAge[at]?.split('|').includes(key)));

function told(given: readonly (readonly Spot[])[]): Reading[] {
  return given.flatMap((spots, site) =>
    spots.flatMap(({ truth, told: isTold, isTotalTold, isSexTold }, quarter) => [
      ...(isTotalTold ? [reading('', add(truth), sites[site], quarter)] : []),
      ...(isSexTold ? [reading('sex=f', trueOf(truth, 'sex=f'), sites[site], quarter)] : []),
      ...byAge.flatMap((key, at) =>
        isTold[at] ? [reading(key, truth[at] ?? 0, sites[site], quarter)] : [],
      ),
    ]),
  );
}

const often = { numRuns: 1000 };
const patient = { timeout: 30_000 };

describe('a category made of finer ones', () => {
  it('is what is true where it is no lower bound, and never more', patient, () => {
    let exact = 0;
    fc.assert(
      fc.property(history, (given) => {
        const cells = cellsOf(countRule, told(given), splits);
        for (const key of [...sexes, ...ages]) {
          const own = cells.get(key) ?? [];
          // A stated one and one that is made never stand beside each other.
          const spots = new Set(own.map(({ placeId, period }) => `${placeId} ${period.id}`));
          expect(spots.size).toBe(own.length);
          for (const cell of own) {
            const truth = given[sites.indexOf(cell.placeId)]?.[cell.period.id - 1]?.truth ?? [];
            const size = magnitude(cell.content as Quantity) ?? Number.NaN;
            expect(size).toBeLessThanOrEqual(trueOf(truth, key));
            if (!cell.isAtLeast) expect(size).toBe(trueOf(truth, key));
            if (!cell.isAtLeast && cell.isFromCategories) exact += 1;
          }
        }
      }),
      often,
    );
    expect(exact).toBeGreaterThan(1000);
  });

  it('never changes a total, nor makes its dimension more than a complete one', patient, () => {
    fc.assert(
      fc.property(history, (given) => {
        const readings = told(given);
        const cells = cellsOf(countRule, readings, splits);
        const without = cellsOf(countRule, readings, { ...splits, finer: new Map() });
        expect(cells.get('')).toEqual(without.get(''));
        const sizeAt = (key: string) => {
          const outcome = rollUpPhase(
            ledgerOfCells(countRule, cells.get(key) ?? []),
            asked,
          )(wholeProgramme);
          return outcome?.refused === null ? outcome : null;
        };
        const total = sizeAt('');
        if (!total || total.isAtLeast) return;
        const parts = sexes.map((key) => sizeAt(key)).filter((part) => part !== null);
        const sum = add(parts.map(({ quantity }) => magnitude(quantity) ?? 0));
        expect(sum).toBeLessThanOrEqual(magnitude(total.quantity) ?? 0);
      }),
      often,
    );
  });

  it('of a count that goes on never falls, whichever cells are told again', patient, () => {
    const rule: Rule = { ...countRule, accumulation: 'cumulative', cumulativeOrigin: 'programme' };
    fc.assert(
      fc.property(history, (given) => {
        const growing = given.map((spots) => {
          let so: readonly number[] = byAge.map(() => 0);
          return spots.map((one) => {
            so = one.truth.map((more, at) => more + (so[at] ?? 0));
            return { ...one, truth: so as Spot['truth'] };
          });
        });
        const cells = cellsOf(rule, told(growing), splits);
        for (const key of [...sexes, ...ages]) {
          for (const placeId of sites) {
            let before = 0;
            for (const cell of (cells.get(key) ?? []).filter((one) => one.placeId === placeId)) {
              const size = magnitude(cell.content as Quantity) ?? Number.NaN;
              expect(size).toBeGreaterThanOrEqual(before);
              before = size;
            }
          }
        }
      }),
      often,
    );
  });
});
