import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EarlierValue, type HintedValue, type HintQuestion, valueHints } from './value-hints';

const none = { value: null, numerator: null, denominator: null };
const said = (value: number | null): HintedValue => ({ ...none, value });
const told = (value: number, more: Partial<EarlierValue> = {}): EarlierValue => ({
  ...said(value),
  isOfSameCount: true,
  isInPhase: true,
  ...more,
});
const periodic = {
  kind: 'count',
  accumulation: 'periodic',
  cumulativeOrigin: null,
  direction: 'higher',
  decimals: 0,
  allowsNegative: false,
} as const;
const cumulative = {
  ...periodic,
  accumulation: 'cumulative',
  cumulativeOrigin: 'phase',
} as const;

function ask(question: Partial<HintQuestion>) {
  return valueHints({
    rule: periodic,
    said: said(50),
    earlier: [],
    parts: null,
    target: null,
    ...question,
  });
}

describe('what is asked about a value', () => {
  it('nothing, where nothing is known', () => {
    expect(ask({})).toEqual([]);
    expect(ask({ said: said(null), earlier: [40, 42, 41, 44].map((one) => told(one)) })).toEqual(
      [],
    );
  });

  it('a jump, with the range and how many values it comes from', () => {
    const [hint, ...others] = ask({
      said: said(450),
      earlier: [40, 52, 38, 45].map((one) => told(one)),
    });
    expect(others).toEqual([]);
    expect(hint).toMatchObject({ rule: 'jump', value: 450, from: 4, isOfGain: false });
    expect(hint?.rule === 'jump' && hint.high).toBeLessThan(100);
  });

  it('of a count that goes on, the gain and not the value', () => {
    const earlier = [100, 140, 185, 225, 262].map((one) => told(one));
    expect(ask({ rule: cumulative, said: said(300), earlier })).toEqual([]);
    expect(ask({ rule: cumulative, said: said(900), earlier })).toMatchObject([
      { rule: 'jump', value: 638, isOfGain: true },
    ]);
  });

  it('a count that fell, against the highest before it', () => {
    const earlier = [told(100), told(140), told(139)];
    expect(ask({ rule: cumulative, said: said(120), earlier })).toEqual([
      { rule: 'below-earlier', value: 120, earlier: 140 },
    ]);
  });

  it('not one that began anew with the phase or the year', () => {
    const earlier = [told(100, { isOfSameCount: false }), told(140, { isOfSameCount: false })];
    expect(ask({ rule: cumulative, said: said(12), earlier })).toEqual([]);
  });

  it('the same as last time, of two figures or more, where it never came twice before', () => {
    const same = { rule: 'same-as-last', value: 47 };
    expect(ask({ said: said(47), earlier: [told(40), told(47)] })).toEqual([same]);
    expect(ask({ said: said(7), earlier: [told(5), told(7)] })).toEqual([]);
    expect(ask({ said: said(47), earlier: [told(47), told(47), told(47)] })).toEqual([]);
    const stock = { ...periodic, accumulation: 'snapshot' } as const;
    expect(ask({ rule: stock, said: said(47), earlier: [told(40), told(47)] })).toEqual([]);
  });

  it('parts that do not make the total, whichever is more', () => {
    expect(ask({ parts: 48 })).toEqual([{ rule: 'parts-differ', value: 50, parts: 48 }]);
    expect(ask({ parts: 50 })).toEqual([]);
  });

  it('a value that takes its phase past the target, once', () => {
    const beyond = { rule: 'beyond-target', value: 130, target: 100 };
    expect(ask({ target: 100, earlier: [told(80)] })).toEqual([beyond]);
    expect(ask({ target: 100, earlier: [told(80), told(40)], said: said(45) })).toEqual([]);
    // What was counted in the phase before is none of it.
    expect(ask({ target: 100, earlier: [told(80, { isInPhase: false })] })).toEqual([]);
    const lower = { ...periodic, direction: 'lower' } as const;
    expect(ask({ rule: lower, target: 100, earlier: [told(80)] })).toEqual([]);
  });

  it('compares with the target of a phase what the phase itself counted', () => {
    const before = told(500, { isInPhase: false });
    const since = { ...cumulative, cumulativeOrigin: 'programme' } as const;
    const of = (value: number, rule: HintQuestion['rule'], earlier: readonly EarlierValue[]) =>
      ask({ rule, said: said(value), target: 100, earlier }).filter(
        (hint) => hint.rule === 'beyond-target',
      );
    expect(of(530, since, [before])).toEqual([]);
    const beyond = [{ rule: 'beyond-target', value: 130, target: 100 }];
    expect(of(630, since, [before])).toEqual(beyond);
    expect(of(630, since, [before, told(510)])).toEqual(beyond);
    // Nobody knows what it had reached before.
    expect(of(630, since, [told(590)])).toEqual([]);
    const ofYear = { ...cumulative, cumulativeOrigin: 'calendar-year' } as const;
    expect(of(130, ofYear, [told(90)])).toEqual(beyond);
    expect(of(130, ofYear, [told(60, { isOfSameCount: false }), told(10)])).toEqual([]);
    expect(of(130, { ...periodic, accumulation: 'unknown' }, [told(80)])).toEqual([]);
  });

  it('lets fall what may fall: a count of gains and losses', () => {
    const rule = { ...cumulative, allowsNegative: true };
    expect(ask({ rule, said: said(5), earlier: [told(10)] })).toEqual([]);
  });

  it('says a range that the value as it is shown lies outside of, and never less than nothing', () => {
    const few = fc.array(fc.nat(40), { minLength: 4, maxLength: 12 });
    const decimals = fc.nat(2);
    fc.assert(
      fc.property(few, fc.nat(200), fc.boolean(), decimals, (values, value, isRatio, digits) => {
        const rule = {
          ...periodic,
          kind: isRatio ? ('ratio' as const) : ('count' as const),
          decimals: digits,
        };
        const size = (one: number) => (isRatio ? one / 211 : one);
        const [hint] = ask({
          rule,
          said: said(size(value)),
          earlier: values.map((one) => told(size(one))),
        }).filter((one) => one.rule === 'jump');
        if (hint?.rule !== 'jump') return;
        expect(hint.low).toBeGreaterThanOrEqual(0);
        const shown = (one: number) => (isRatio ? one * 100 : one).toFixed(digits);
        const isOutside =
          Number(shown(hint.value)) < Number(shown(hint.low)) ||
          Number(shown(hint.value)) > Number(shown(hint.high));
        expect(isOutside).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('more people than there are', () => {
    const ratio = { ...periodic, kind: 'ratio' } as const;
    const sample = {
      value: 0.6,
      numerator: null,
      denominator: null,
      sampleSize: 400,
      population: 320,
    };
    expect(ask({ rule: ratio, said: sample })).toEqual([
      { rule: 'above-population', value: 400, population: 320 },
    ]);
  });

  it('nothing of what is told in words', () => {
    const score = { ...periodic, kind: 'score', accumulation: 'snapshot' } as const;
    expect(ask({ rule: score, parts: 3 })).toEqual([]);
  });

  it('is never silent about a value ten times the highest of a steady series, nor loud inside it', () => {
    const steady = fc.array(fc.integer({ min: 30, max: 60 }), { minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(steady, fc.nat(11), (values, at) => {
        const earlier = values.map((one) => told(one));
        const highest = Math.max(...values);
        const rules = (value: number) =>
          ask({ said: said(value), earlier }).map(({ rule }) => rule);
        expect(rules(highest * 10)).toContain('jump');
        expect(rules(values[at % values.length] ?? 0)).not.toContain('jump');
      }),
      { numRuns: 1000 },
    );
  });
});
