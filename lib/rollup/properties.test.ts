import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add } from '@/lib/numbers/add';
import { wholeProgramme } from './ledger';
import { count, countRule, quarters, type TestCell, testLedger, testPhase } from './ledger-testing';
import type { Outcome } from './outcome';
import { magnitude, type Quantity } from './quantity';
import { rollUpPeriod } from './roll-up-period';
import { rollUpPhase } from './roll-up-phase';

const asked = { phase: testPhase, asOfDay: testPhase.to ?? 0 };
const sites = [11, 12, 13, 14, 15, 16];
const regions = [1, 2, 3];

const place = fc.constantFrom(...sites);
const quarter = fc.integer({ min: 0, max: 11 });
const parents = fc
  .tuple(...sites.map(() => fc.constantFrom(...regions)))
  .map((chosen) => new Map(sites.map((site, at) => [site, chosen[at] ?? 1])));

/** At most one value for each site and quarter. */
function cells(value: fc.Arbitrary<Quantity>): fc.Arbitrary<TestCell[]> {
  return fc.uniqueArray(fc.record({ placeId: place, quarter, content: value }), {
    selector: (cell) => `${cell.placeId} ${cell.quarter}`,
    minLength: 1,
    maxLength: 40,
  });
}

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => count(cents / 100));

function sizeOf(outcome: Outcome): number | null {
  return outcome?.refused === null ? magnitude(outcome.quantity) : null;
}

const often = { numRuns: 1000 };

describe('a sum', () => {
  it('never changes when places are grouped in another way', () => {
    fc.assert(
      fc.property(cells(amount), parents, parents, (values, one, other) => {
        const total = add(values.map(({ content }) => magnitude(content) ?? 0));
        for (const grouping of [one, other, new Map<number, number>()]) {
          const answers = rollUpPhase(testLedger(countRule, values, grouping), asked);
          expect(sizeOf(answers(wholeProgramme))).toBe(total);
        }
      }),
      often,
    );
  });

  it('never changes when a region states for a quarter what its sites make together', () => {
    fc.assert(
      fc.property(cells(amount), parents, quarter, (values, grouping, at) => {
        const ledger = testLedger(countRule, values, grouping);
        const region = regions.find((id) => ledger.childrenOf(id).length > 0) ?? 1;
        const below = values.filter(
          (cell) => grouping.get(cell.placeId) === region && cell.quarter === at,
        );
        const content = count(add(below.map((cell) => magnitude(cell.content) ?? 0)));
        const stated = [...values, { placeId: region, quarter: at, content }];
        const answers = rollUpPhase(testLedger(countRule, stated, grouping), asked);
        expect(sizeOf(answers(wholeProgramme))).toBe(
          sizeOf(rollUpPhase(ledger, asked)(wholeProgramme)),
        );
      }),
      often,
    );
  });
});

describe('a cumulative roll-up', () => {
  const rule = { ...countRule, accumulation: 'cumulative', cumulativeOrigin: 'programme' } as const;
  const steps = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 12, maxLength: 12 });
  const reports = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });

  it('never falls when no value falls, though places report at different times', () => {
    const history = fc.tuple(...sites.map(() => fc.record({ steps, reports })));
    const statements = fc.tuple(...regions.map(() => reports));
    fc.assert(
      fc.property(history, statements, parents, (sitesGiven, stated, grouping) => {
        const truth = sitesGiven.map(({ steps: added }) =>
          added.map((_, at) => add(added.slice(0, at + 1))),
        );
        const ofSites = sites.flatMap((placeId, site) =>
          quarters.flatMap((_, at) =>
            sitesGiven[site]?.reports[at]
              ? { placeId, quarter: at, content: count(truth[site]?.[at] ?? 0) }
              : [],
          ),
        );
        const ofRegions = regions.flatMap((placeId, region) =>
          quarters.flatMap((_, at) => {
            const inside = sites.flatMap((id, site) =>
              grouping.get(id) === placeId ? (truth[site]?.[at] ?? 0) : [],
            );
            const isStated = stated[region]?.[at] && inside.length > 0;
            return isStated ? { placeId, quarter: at, content: count(add(inside)) } : [];
          }),
        );
        const ledger = testLedger(rule, [...ofSites, ...ofRegions], grouping);
        let before = 0;
        quarters.forEach((period, at) => {
          const now = sizeOf(rollUpPeriod(ledger, period)(wholeProgramme)) ?? before;
          expect(now).toBeGreaterThanOrEqual(before);
          expect(now).toBeLessThanOrEqual(add(truth.map((site) => site[at] ?? 0)));
          before = now;
        });
      }),
      often,
    );
  });
});

describe('a pooled ratio', () => {
  const rule = { ...countRule, kind: 'ratio', ratioSource: 'full-count' } as const;
  const ratio = fc
    .record({
      denominator: fc.integer({ min: 1, max: 1000 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ denominator, share }): Quantity => {
      const numerator = Math.round(denominator * share);
      const value = numerator / denominator;
      return { kind: 'ratio', value, numerator, denominator, weight: null };
    });

  it('lies between the smallest and the largest of its parts', () => {
    fc.assert(
      fc.property(cells(ratio), parents, (values, grouping) => {
        const shares = values.map(({ content }) => magnitude(content) ?? 0);
        const pooled = sizeOf(
          rollUpPhase(testLedger(rule, values, grouping), asked)(wholeProgramme),
        );
        expect(pooled).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12);
        expect(pooled).toBeLessThanOrEqual(Math.max(...shares) + 1e-12);
      }),
      often,
    );
  });
});
