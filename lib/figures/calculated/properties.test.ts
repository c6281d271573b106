import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add } from '@/lib/numbers/add';
import { isRefused, type Outcome } from '@/lib/rollup/outcome';
import { magnitude } from '@/lib/rollup/quantity';
import type { Asking } from '../asking';
import { contextsOf } from '../build-figures';
import type { IndicatorContext } from '../indicator-context';
import { isShown } from '../is-shown';
import { sumCode, type TestComponent, testSum } from './calculated-testing';
import { coverageOf } from './coverage-of';

const often = { numRuns: 1000 };
const asOf = '2023-06-30';

const rule = fc.constantFrom(
  { accumulation: 'periodic' },
  { accumulation: 'cumulative', cumulativeOrigin: 'programme' },
  { accumulation: 'cumulative', cumulativeOrigin: 'phase' },
  { accumulation: 'snapshot' },
  { accumulation: 'per-period-only' },
  { accumulation: 'unknown' },
) satisfies fc.Arbitrary<NonNullable<TestComponent['rule']>>;
type DrawnRule = typeof rule extends fc.Arbitrary<infer T> ? T : never;

const places = ['A', 'B', 'A1', 'A2'];
const value = fc.record({
  place: fc.constantFrom(...places),
  period: fc.constantFrom('2022-Q1', '2022-Q2', '2022-Q3', '2022', '2021-Q4', 'reported'),
  cents: fc.integer({ min: 0, max: 90_000 }),
});
const component = fc.record({
  values: fc.uniqueArray(value, {
    selector: ({ place, period }) => `${place} ${period}`,
    minLength: 1,
    maxLength: 6,
  }),
  plan: fc.option(
    fc.uniqueArray(fc.constantFrom('A I quarter', 'B I quarter', 'A1 I quarter', 'A2 I year'), {
      maxLength: 3,
    }),
    { nil: undefined },
  ),
});
const components = fc.array(component, { minLength: 2, maxLength: 3 });
type Drawn = typeof components extends fc.Arbitrary<infer T> ? T : never;

/** The calculated indicator of a drawn programme, in which one component may be silent. */
function sumOf(rules: DrawnRule, drawn: Drawn, silent?: number): IndicatorContext {
  const parts = drawn.map(({ values, plan }, at): [string, TestComponent] => [
    `P${at}`,
    {
      rule: rules,
      values:
        at === silent
          ? []
          : values.map(({ place, period, cents }) => [place, period, cents / 100] as const),
      ...(plan && { plan }),
    },
  ]);
  const given = { phases: ['I 2022-01-01 2022-12-31'], components: Object.fromEntries(parts) };
  const contexts = contextsOf(testSum({ ...given, sum: rules }), { asOf, basis: 'approved' });
  const sum = contexts.find(({ indicator }) => indicator.code === sumCode);
  if (!sum) throw new RangeError('The programme has a calculated indicator.');
  return sum;
}

interface Answer {
  readonly at: string;
  readonly sum: Outcome;
  /** What each component says there itself. */
  readonly parts: readonly Outcome[];
}

/** Every question about every place, of the sum and of each component by itself. */
function answersOf(sum: IndicatorContext): Answer[] {
  const [phase] = sum.index.phases;
  if (!phase) throw new RangeError('The programme has a phase.');
  const questions: [string, (asking: Asking) => (placeId: number) => Outcome][] = [
    ['phase', (asking) => asking.inPhase(phase)],
    ['life', (asking) => asking.inLife()],
    ...[...sum.index.periods.values()].map((period): (typeof questions)[number] => [
      sum.index.periodRows.get(period.id)?.code ?? '',
      (asking) => asking.inPeriod(period),
    ]),
  ];
  return questions.flatMap(([name, ask]) => {
    const ofSum = ask(sum.asking);
    const ofParts = (sum.components ?? []).map((part) => ({ part, answers: ask(part.asking) }));
    return sum.shownPlaceIds.map((placeId) => ({
      at: `${name} at ${placeId}`,
      sum: ofSum(placeId),
      parts: ofParts.map(({ part, answers }) => {
        const outcome = answers(placeId);
        return outcome && isShown(part, placeId, outcome) ? outcome : null;
      }),
    }));
  });
}

const numberOf = (outcome: Outcome) =>
  outcome === null || isRefused(outcome) ? null : magnitude(outcome.quantity);

describe('a calculated indicator', () => {
  it('adds what its components say and nothing else, at every place and time', () => {
    let compared = 0;
    fc.assert(
      fc.property(rule, components, (rules, drawn) => {
        for (const { sum, parts } of answersOf(sumOf(rules, drawn))) {
          const told = parts.filter((part) => part !== null);
          if (told.length === 0) {
            expect(sum).toBeNull();
          } else if (told.some(isRefused)) {
            expect(sum?.refused).toBe(told.find(isRefused)?.refused);
          } else {
            expect(numberOf(sum)).toBe(add(told.map((part) => numberOf(part) ?? Number.NaN)));
            const ids = sum?.observationIds ?? [];
            expect(new Set(ids).size).toBe(ids.length);
            compared += told.length > 1 ? 1 : 0;
          }
          if (sum) expect(coverageOf(sum, null)?.reported).toBe(told.length);
        }
      }),
      often,
    );
    expect(compared).toBeGreaterThan(often.numRuns);
  });

  it('loses of a component that falls silent its figure and its cover, and says at least', () => {
    let short = 0;
    fc.assert(
      fc.property(rule, components, fc.nat(), (rules, drawn, which) => {
        const silent = which % drawn.length;
        const before = new Map(answersOf(sumOf(rules, drawn)).map((answer) => [answer.at, answer]));
        for (const { at, sum, parts } of answersOf(sumOf(rules, drawn, silent))) {
          if (sum === null || isRefused(sum)) continue;
          const rest = parts.filter((part, n) => n !== silent && part !== null);
          expect(numberOf(sum)).toBe(add(rest.map((part) => numberOf(part) ?? Number.NaN)));
          const lost = (before.get(at)?.parts[silent] ?? null) !== null;
          const coverage = coverageOf(sum, null);
          const earlier = coverageOf(before.get(at)?.sum ?? null, null);
          expect(coverage?.reported).toBe((earlier?.reported ?? 0) - (lost ? 1 : 0));
          if (!coverage || coverage.reported === coverage.planned) continue;
          expect(sum.isAtLeast).toBe(true);
          short += 1;
        }
      }),
      often,
    );
    expect(short).toBeGreaterThan(often.numRuns);
  });
});
