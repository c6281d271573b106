import type { Said } from '@/lib/api/observation-schema';
import type { EntryCell, Sheet } from '@/lib/api/sheet-schema';
import { gridState } from '../grid/grid-state';
import { draftStore } from './draft-store';
import type { SheetIndicator } from './sheet-cell';
import { sheetCells } from './sheet-cells';
import { firstPart } from './sheet-columns';
import { sheetTables } from './sheet-rows';
import { sheetViews } from './sheet-views';
import { type Done, tableEditing } from './table-editing';

const year = { date: null, precision: 'unknown' } as const;

export function anIndicator(code: string, given: Partial<SheetIndicator> = {}): SheetIndicator {
  return {
    code,
    title: { en: code },
    definition: null,
    countingRule: null,
    unit: null,
    currency: null,
    kind: 'count',
    accumulation: 'periodic',
    cumulativeOrigin: null,
    direction: 'higher',
    ratioSource: null,
    decimals: 0,
    allowsNegative: false,
    countsPeople: false,
    levels: [],
    target: null,
    phaseTarget: null,
    ...given,
  };
}

export const aDraft = (value: number, given: Partial<Said> = {}): Said => ({
  ...{ id: 1, revision: 1, reviewState: 'draft', state: 'reported', value },
  ...{ numerator: null, denominator: null, sampleSize: null, population: null, margin: null },
  ...{ weight: null, level: null, reachedOn: null, words: null, explanation: null, note: null },
  ...{ doubt: null, enteredBy: null, enteredAt: '2023-01-01T00:00:00Z', submittedBy: null },
  ...{ submittedAt: null, returnedReason: null, change: null },
  ...given,
});

/** A sheet of indicators split by some categories of one dimension; `said` by `indicator category`. */
export function aSheet(
  indicators: readonly SheetIndicator[],
  categories: readonly string[] = [],
  said: Readonly<Record<string, Said>> = {},
): Sheet {
  const cellOf = (indicator: string, category: string): EntryCell => ({
    ...{ category, source: null, isPlanned: true, approved: null, previous: null, earlier: [] },
    working: said[`${indicator} ${category}`.trim()] ?? null,
  });
  return {
    place: { key: 'TL-01@2015', name: { en: 'North' } },
    period: {
      ...{ code: '2023-Q1', title: null, isStated: true, start: year, end: year, dueOn: null },
      ...{ phase: 'II', state: 'open' },
    },
    previousPeriod: null,
    earlierPeriods: [],
    isLocked: false,
    openUntil: null,
    sites: [],
    indicators: [...indicators],
    dimensions: [
      {
        ...{ code: 'sex', title: { en: 'Sex' }, isExclusive: true },
        categories: categories.map((code) => ({
          ...{ code, title: { en: code }, isNotSpecified: false },
        })),
      },
    ],
    rows: indicators.map(({ code }) => ({
      ...{ indicator: code, organisation: null, mayEnter: true },
      cells: ['', ...categories.map((one) => `sex=${one}`)].map((one) => cellOf(code, one)),
    })),
  };
}

/** A sheet that is open on the screen, without the screen: its first table and what can be done in it. */
export function anOpenSheet(sheet: Sheet) {
  const cells = sheetCells(sheet, new WeakMap());
  const drafts = draftStore(cells, 'en');
  const tables = sheetTables(sheet, cells, 'en', 'Total');
  const views = sheetViews(drafts);
  views.lay(tables);
  views.follow();
  const [table] = tables;
  if (!table) throw new Error('A sheet of tests has rows.');
  const grid = gridState({ row: 0, column: firstPart });
  const told: Done[] = [];
  const editing = tableEditing(() => ({
    ...{ table, drafts, views, grid, locale: 'en' },
    shownAt: () => '',
    say: (done) => told.push(done),
    focus: () => {},
    openDetails: () => {},
    turn: (way) => {
      drafts[way]();
    },
  }));
  const keyOf = (indicator: string, category = '') =>
    ['TL-01@2015', indicator, '', '', category && `sex=${category}`].join('\n');
  const textOf = (indicator: string, category = '') =>
    drafts.typedOf(keyOf(indicator, category)).text.fields;
  const viewOf = (at: number) => views.view(table.rows[at]?.key ?? '');
  return { drafts, table, views, grid, editing, told, keyOf, textOf, viewOf };
}
