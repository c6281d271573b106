import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add } from '@/lib/numbers/add';
import { cellsOf, type Reading } from './cells';
import { type PhaseFacts, wholeProgramme } from './ledger';
import { count, countRule, ledgerOfCells, quarters, testPhase } from './ledger-testing';
import type { Outcome } from './outcome';
import { magnitude } from './quantity';
import { rollUpPhase } from './roll-up-phase';
import type { Rule } from './rule';

const sexes = ['sex=f', 'sex=m', 'sex=unknown'] as const;
const breakdown = {
  isExclusive: true,
  specifiedKeys: ['sex=f', 'sex=m'],
  keys: new Set<string>(sexes),
};
const splits = { breakdowns: [breakdown], finer: new Map() };
const region = 1;
const sites = [11, 12];
const parentOf = new Map(sites.map((site) => [site, region]));

/** The last of three quarters before the phase, and five of it. */
const earlier: PhaseFacts = { ...testPhase, id: 9, to: quarters[2]?.to ?? null };
const phase: PhaseFacts = { ...testPhase, from: quarters[3]?.from ?? null, isFirst: false };
const periods = quarters.slice(0, 8).map((period, at) => ({
  ...period,
  column: { kind: 'phase', phaseId: at < 3 ? earlier.id : phase.id } as const,
}));

const asked = { phase, asOfDay: testPhase.to ?? 0 };

/** What is true of a site in a quarter, and which of it was told. */
const spot = fc.record({
  truth: fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }), fc.nat({ max: 9 })),
  told: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
});
const history = fc.tuple(
  ...sites.map(() => fc.array(spot, { minLength: periods.length, maxLength: periods.length })),
);
const regionTells = fc.array(fc.constantFrom('nothing', 'total', 'all'), {
  minLength: periods.length,
  maxLength: periods.length,
});

type Truth = readonly (readonly (readonly number[])[])[];

function readingsOf(truth: Truth, isTold: (site: number, at: number) => readonly boolean[]) {
  const readings: Reading[] = [];
  const tell = (placeId: number, at: number, key: string, value: number) => {
    const period = periods[at];
    if (!period) return;
    readings.push({
      observationId: readings.length + 1,
      placeId,
      period,
      categoryKey: key,
      organisationId: null,
      quantity: count(value),
      definition: '',
    });
  };
  truth.forEach((quartersOfSite, site) => {
    quartersOfSite.forEach((values, at) => {
      const [total, ...parts] = isTold(site, at);
      if (total) tell(sites[site] ?? 0, at, '', add(values));
      values.forEach((value, part) => {
        if (parts[part]) tell(sites[site] ?? 0, at, sexes[part] ?? '', value);
      });
    });
  });
  return { readings, tell };
}

function expectPartsWithin(rule: Rule, readings: readonly Reading[]) {
  const cells = cellsOf(rule, readings, splits);
  const ledger = ledgerOfCells(rule, cells.get('') ?? [], parentOf);
  const answers = rollUpPhase(ledger, asked);
  const totals = { ledger, answers };
  const ofSexes = sexes.map((key) =>
    rollUpPhase(ledgerOfCells(rule, cells.get(key) ?? [], parentOf), { ...asked, totals }),
  );
  for (const placeId of [...sites, region, wholeProgramme]) {
    const total = answers(placeId);
    if (total?.refused !== null || total.isAtLeast) continue;
    const parts = add(ofSexes.flatMap((answer) => sizeOf(answer(placeId)) ?? []));
    expect(parts).toBeLessThanOrEqual(sizeOf(total) ?? 0);
  }
}

/** As the days go by, and whichever categories are told again. */
function expectNoFall(rule: Rule, readings: readonly Reading[]) {
  const cells = cellsOf(rule, readings, splits).get('') ?? [];
  const ledger = ledgerOfCells(rule, cells, parentOf);
  let before = Number.NEGATIVE_INFINITY;
  for (const { to } of periods) {
    const outcome = rollUpPhase(ledger, { phase, asOfDay: to ?? 0 })(region);
    if (outcome?.refused !== null) continue;
    expect(sizeOf(outcome)).toBeGreaterThanOrEqual(before);
    before = sizeOf(outcome) ?? before;
  }
}

function sizeOf(outcome: Outcome): number | null {
  return outcome?.refused === null ? magnitude(outcome.quantity) : null;
}

const often = { numRuns: 1000 };
const patient = { timeout: 30_000 };

describe('in an exclusive dimension the parts never exceed a complete total', () => {
  it('of what adds, whatever sites and their region told', patient, () => {
    fc.assert(
      fc.property(history, regionTells, (given, region0) => {
        const truth = given.map((spots) => spots.map((one) => one.truth));
        const { readings, tell } = readingsOf(truth, (site, at) => given[site]?.[at]?.told ?? []);
        region0.forEach((what, at) => {
          const sums = sexes.map((_, part) => add(truth.map((site) => site[at]?.[part] ?? 0)));
          if (what !== 'nothing') tell(region, at, '', add(sums));
          if (what === 'all') {
            sums.forEach((value, part) => {
              tell(region, at, sexes[part] ?? '', value);
            });
          }
        });
        expectPartsWithin(countRule, readings);
      }),
      often,
    );
  });

  it('of a stock that rises and falls', patient, () => {
    const rule: Rule = { ...countRule, accumulation: 'snapshot' };
    fc.assert(
      fc.property(history, (given) => {
        const truth = given.map((spots) => spots.map((one) => one.truth));
        const told = readingsOf(truth, (site, at) => given[site]?.[at]?.told ?? []);
        expectPartsWithin(rule, told.readings);
      }),
      often,
    );
  });

  it.each(['programme', 'phase', 'calendar-year'] as const)(
    'of a count that goes on since the %s began, nor does it fall',
    patient,
    (cumulativeOrigin) => {
      const rule: Rule = { ...countRule, accumulation: 'cumulative', cumulativeOrigin };
      fc.assert(
        fc.property(history, (given) => {
          const startsAgain = (at: number) =>
            cumulativeOrigin === 'phase'
              ? at === 3
              : cumulativeOrigin !== 'programme' && at % 4 === 0;
          const truth = given.map((spots) => {
            let so: readonly number[] = [0, 0, 0];
            return spots.map(({ truth: more }, at) => {
              const from = startsAgain(at) ? [0, 0, 0] : so;
              so = more.map((value, part) => value + (from[part] ?? 0));
              return so;
            });
          });
          const told = readingsOf(truth, (site, at) => given[site]?.[at]?.told ?? []);
          expectPartsWithin(rule, told.readings);
          expectNoFall(rule, told.readings);
        }),
        often,
      );
    },
  );
});

describe('a sum', () => {
  it('never changes when a value is told by organisations or by category', patient, () => {
    const way = fc.constantFrom('whole', 'organisations', 'sexes', 'both');
    const value = fc.record({ f: fc.nat({ max: 99 }), m: fc.nat({ max: 99 }), way });
    const values = fc.array(value, { minLength: periods.length, maxLength: periods.length });
    fc.assert(
      fc.property(values, (given) => {
        const readings: Reading[] = given.flatMap(({ f, m, way: how }, at) => {
          const period = periods[at];
          if (!period) return [];
          const told = (categoryKey: string, organisationId: number | null, size: number) => ({
            observationId: at,
            placeId: region,
            period,
            categoryKey,
            organisationId,
            quantity: count(size),
            definition: '',
          });
          if (how === 'whole') return [told('', null, f + m)];
          if (how === 'organisations') return [told('', 1, f), told('', 2, m)];
          if (how === 'sexes') return [told('sex=f', null, f), told('sex=m', null, m)];
          return [told('sex=f', 1, f), told('sex=f', 2, 0), told('sex=m', 2, m)];
        });
        const cells = cellsOf(countRule, readings, splits).get('') ?? [];
        const total = rollUpPhase(ledgerOfCells(countRule, cells), asked)(region);
        const inPhase = given.slice(3).map(({ f, m }) => f + m);
        expect(sizeOf(total)).toBe(add(inPhase));
      }),
      often,
    );
  });
});
