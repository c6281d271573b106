import { describe, expect, it } from 'vitest';
import type { ReleaseFigure } from '@/lib/release/figure';
import { placeBars } from './place-bars';
import {
  figureOf,
  fixtureReader,
  fixtureRelease,
  indicatorOf,
  targetOf,
  valued,
} from './release-fixture';
import type { BarRow } from './spec-types';

const french = fixtureReader('fr');

function rowsOf(figures: ReleaseFigure[], locale: 'fr' | 'en' | 'ar' = 'fr'): BarRow[] {
  const release = fixtureRelease(figures);
  const spec = placeBars(release, indicatorOf(), fixtureReader(locale));
  return (spec?.groups ?? []).flatMap((group) => group.rows);
}

describe('placeBars', () => {
  it('draws a zero as a bar of no length, and a missing value as no bar at all', () => {
    const [zero, missing] = rowsOf([
      figureOf({ placeKey: 'N@1', value: valued({ value: 0 }) }),
      figureOf({ placeKey: 'S@1', state: 'missing' }),
    ]);
    expect(zero?.value).toBe(0);
    expect(zero?.valueText).toBe('0');
    expect(zero?.bullet?.bar).toEqual({ from: 0, to: 0 });
    expect(missing?.value).toBeNull();
    expect(missing?.bullet?.bar).toBeNull();
    expect(missing?.valueText).toBe('Prévu, non communiqué');
  });

  it.each(['missing', 'not-collected', 'not-applicable', 'suppressed'] as const)(
    'says %s in words of its own and draws nothing for it',
    (state) => {
      const others = ['missing', 'not-collected', 'not-applicable', 'suppressed'] as const;
      const words = others.map((one) => rowsOf([figureOf({ state: one })])[0]?.valueText);
      expect(new Set(words).size).toBe(others.length);
      expect(rowsOf([figureOf({ state })])[0]?.bullet?.bar).toBeNull();
    },
  );

  it('draws a provisional value hollow and says so', () => {
    const [row] = rowsOf([figureOf({ state: 'provisional', value: valued({ value: 12 }) })]);
    expect(row?.bullet?.isFirm).toBe(false);
    expect(row?.stateWord).toBe('provisoire');
  });

  it('leaves out a place in which nothing was planned', () => {
    const rows = rowsOf([
      figureOf({ value: valued({ value: 5 }) }),
      figureOf({ placeKey: 'S@1', state: 'not-planned' }),
    ]);
    expect(rows.map((row) => row.label)).toEqual(['North']);
  });

  it('says of every silent region that no figure was found, where the plan is unknown', () => {
    const rows = rowsOf([figureOf({ isPlanKnown: false, value: valued({ value: 751 }) })]);
    expect(rows.map((row) => [row.label, row.valueText])).toEqual([
      ['North', '751'],
      ['South', 'Aucun chiffre trouvé'],
      ['East', 'Aucun chiffre trouvé'],
    ]);
  });

  it('marks zero on a scale that goes below it, and nowhere else', () => {
    const [negative] = rowsOf([figureOf({ value: valued({ value: -40 }) })]);
    expect(negative?.bullet?.zero).toBe(negative?.bullet?.bar?.to);
    expect(rowsOf([figureOf({ value: valued({ value: 40 }) })])[0]?.bullet?.zero).toBeNull();
  });

  it('puts all phases on one scale', () => {
    const [small, large] = rowsOf([
      figureOf({ value: valued({ value: 50 }) }),
      figureOf({ phase: { kind: 'phase', code: 'III' }, value: valued({ value: 100 }) }),
    ]);
    expect(small?.bullet?.bar?.to).toBeCloseTo((large?.bullet?.bar?.to ?? 0) / 2);
  });

  it('starts bars at the right in Arabic, at the same distance', () => {
    const figures = [
      figureOf({ value: valued({ value: 40 }), target: targetOf(80) }),
      figureOf({ placeKey: 'S@1', value: valued({ value: 100 }) }),
    ];
    const [ltr] = rowsOf(figures, 'fr');
    const [rtl] = rowsOf(figures, 'ar');
    expect(ltr?.bullet?.bar?.from).toBe(0);
    expect(rtl?.bullet?.bar?.to).toBe(1);
    expect(rtl?.bullet?.bar?.from).toBeCloseTo(1 - (ltr?.bullet?.bar?.to ?? 0));
    expect(rtl?.bullet?.target).toBeCloseTo(1 - (ltr?.bullet?.target ?? 0));
  });

  it.each([
    ['fr', '2\u202f639'],
    ['en', '2,639'],
    ['ar', '2.639'],
  ] as const)('prints two thousand six hundred thirty-nine in %s as %s', (locale, printed) => {
    const [row] = rowsOf([figureOf({ value: valued({ value: 2639 }) })], locale);
    expect(row?.valueText).toBe(printed);
  });

  it('never draws a percentage of a percentage', () => {
    const indicator = indicatorOf({ kind: 'ratio', unit: null, decimals: 1 });
    const ratio = figureOf({
      value: valued({ kind: 'ratio', value: 0.671, numerator: 466, denominator: 694 }),
      target: targetOf(0.79),
      achievement: 0.85,
      status: { code: 'behind', reason: null },
    });
    const spec = placeBars(fixtureRelease([ratio], { indicators: [indicator] }), indicator, french);
    const [row] = spec?.groups[0]?.rows ?? [];
    expect(row?.detail).toBe('466 sur 694');
    expect(row?.targetText).not.toContain('85');
  });

  it('gives a total words and no bar beside its parts', () => {
    const rows = rowsOf([
      figureOf({ value: valued({ value: 30 }) }),
      figureOf({ placeKey: 'S@1', value: valued({ value: 40 }) }),
      figureOf({ placeKey: null, value: valued({ value: 70 }) }),
    ]);
    expect(rows.at(-1)).toMatchObject({ isTotal: true, valueText: '70', bullet: null });
  });

  it('holds every figure in its table, the undrawn ones too', () => {
    const release = fixtureRelease([
      figureOf({ value: valued({ value: 30 }) }),
      figureOf({ placeKey: 'S@1', state: 'not-planned' }),
    ]);
    const table = placeBars(release, indicatorOf(), french)?.table;
    expect(table?.rows).toHaveLength(2);
    expect(table?.rows[1]).toContain('Non prévu ici');
  });

  it('speaks of the regions in its finding, never of a region beside its own sites', () => {
    const figures = [
      figureOf({ value: valued({ value: 3 }) }),
      figureOf({ placeKey: 'N-1@1', value: valued({ value: 1 }) }),
      figureOf({ placeKey: 'S@1', value: valued({ value: 9 }) }),
    ];
    const finding = placeBars(fixtureRelease(figures), indicatorOf(), french)?.finding;
    expect(finding).toBe('De 3 (North) à 9 (South)');
  });
});
