import { describe, expect, it } from 'vitest';
import type { ReleaseFigure } from '@/lib/release/figure';
import { regionPhaseMatrix } from './region-phase-matrix';
import {
  figureOf,
  fixtureReader,
  fixtureRelease,
  inAll,
  indicatorOf,
  targetOf,
  unstatedPeriod,
  valued,
} from './release-fixture';

const reader = fixtureReader('fr');
const inWords = indicatorOf({ code: 'I-2', kind: 'text', unit: null, countsPeople: false });

function matrixOf(figures: ReleaseFigure[]) {
  const release = fixtureRelease(figures, { indicators: [indicatorOf(), inWords] });
  return regionPhaseMatrix(release, ['I-1', 'I-2'], reader);
}

function cellAt(figures: ReleaseFigure[], place: string, column: string) {
  const rows = matrixOf(figures).sections.flatMap((section) => section.rows);
  return rows.find((row) => row.name === place)?.cells.find((cell) => cell.columnKey === column);
}

describe('regionPhaseMatrix', () => {
  it('draws no bar for a number that stands alone: it would be as long as the track', () => {
    const alone = figureOf({ value: valued({ value: 12 }) });
    const bulletIn = (figures: ReleaseFigure[]) =>
      cellAt(figures, 'North', 'phase II')?.items[0]?.bullet;
    expect(bulletIn([alone])).toBeNull();
    expect(bulletIn([{ ...alone, target: targetOf(20) }])).not.toBeNull();
    expect(
      bulletIn([alone, figureOf({ placeKey: 'S@1', value: valued({ value: 5 }) })]),
    ).not.toBeNull();
  });

  it('puts a figure whose phase is not stated in a column of its own, in no phase', () => {
    const figures = [
      figureOf({
        phase: { kind: 'not-stated' },
        value: valued({ value: 751 }),
        isPlanKnown: false,
      }),
    ];
    expect(matrixOf(figures).columns.map((column) => column.title)).toEqual([
      'Phase II',
      'Phase III',
      'Phase non précisée',
    ]);
    expect(cellAt(figures, 'North', 'not-stated')?.items[0]?.value.text).toBe('751');
    expect(cellAt(figures, 'North', 'phase III')?.items).toEqual([]);
  });

  it('says in words that no figure was found for a region with results in words alone', () => {
    const figures = [
      figureOf({
        indicatorCode: 'I-2',
        placeKey: 'S@1',
        phase: { kind: 'not-stated' },
        value: valued({ kind: 'text', text: inAll('Plans drawn up.') }),
        isPlanKnown: false,
      }),
    ];
    const cell = cellAt(figures, 'South', 'not-stated');
    expect(cell?.silence).toBe('Aucun chiffre trouvé');
    expect(cell?.items[0]?.value.text).toBe('Plans drawn up.');
  });

  it('marks a cell missing only where everything planned in it is missing', () => {
    const missing = figureOf({ state: 'missing' });
    expect(cellAt([missing], 'North', 'phase II')?.isMissing).toBe(true);
    const told = figureOf({
      indicatorCode: 'I-2',
      value: valued({ kind: 'text', text: inAll('Done.') }),
    });
    expect(cellAt([missing, told], 'North', 'phase II')?.isMissing).toBe(false);
  });

  it('leaves a cell blank where nothing was planned', () => {
    const cell = cellAt([figureOf({ state: 'not-planned' })], 'North', 'phase II');
    expect(cell).toMatchObject({ items: [], isMissing: false, silence: null });
  });

  it('shows a region with its site as one item, and the site alone where the region has none', () => {
    const site = figureOf({ placeKey: 'N-1@1', value: valued({ value: 1 }), isPlanKnown: false });
    const region = figureOf({ value: valued({ value: 2 }), isPlanKnown: false });
    const both = cellAt([region, site], 'North', 'phase II')?.items;
    expect(both?.map((item) => [item.value.text, item.parts])).toEqual([
      ['2', 'North site\u202f: 1'],
    ]);
    const alone = cellAt([site], 'North', 'phase II')?.items;
    expect(alone?.map((item) => [item.value.text, item.placeNote])).toEqual([['1', 'North site']]);
  });

  it('keeps a group of countries apart from the regions', () => {
    const { sections } = matrixOf([figureOf({ placeKey: 'G@1', value: valued({ value: 12 }) })]);
    expect(sections.map((section) => section.kind)).toEqual(['regions', 'groups']);
  });

  it('says a time that cells share once, in the head of the column', () => {
    const told = (placeKey: string) =>
      figureOf({
        placeKey,
        phase: { kind: 'not-stated' },
        period: unstatedPeriod,
        value: valued({ value: 3 }),
      });
    const { columns, sections } = matrixOf([told('N@1'), told('S@1')]);
    expect(columns.at(-1)?.dates).toContain('23–24 octobre 2023');
    const items = sections
      .flatMap((one) => one.rows)
      .flatMap((row) => row.cells.at(-1)?.items ?? []);
    expect(items.map((item) => item.timeNote)).toEqual([null, null]);
  });
});
