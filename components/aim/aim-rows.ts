import type { Editor } from '@/lib/api/framework/editor-schema';
import type { SettingDimensions } from '@/lib/api/setting/dimension-contract';
import { combinationsOf } from '@/lib/dimension/combinations';
import { type Locale, type Localised, localise } from '@/lib/locale';

export type AimIndicator = Pick<
  Editor['indicators'][number],
  | 'code'
  | 'title'
  | 'kind'
  | 'ratioSource'
  | 'currency'
  | 'accumulation'
  | 'direction'
  | 'decimals'
  | 'unit'
  | 'countsPeople'
  | 'allowsNegative'
  | 'levels'
>;

/** One category, or several crossed, of an indicator. */
export interface AimCategory {
  /** `dimension=category` pairs joined by `|`. */
  readonly key: string;
  readonly name: string;
  /** The dimensions it is of, if together their categories add up to the total; else empty. */
  readonly partOf: string;
}

/** An indicator with the categories that it can be opened into. */
export interface AimLine {
  readonly indicator: AimIndicator;
  readonly categories: readonly AimCategory[];
  /** The result it measures, where the line is the first of that result. */
  readonly under: { readonly code: string; readonly title: Localised } | null;
}

/** What stands in a row of the grid: the total of an indicator, or one of its categories. */
export interface AimRow {
  readonly key: string;
  readonly line: AimLine;
  readonly category: AimCategory | null;
}

export const rowKey = (indicator: string, category = '') => `${indicator}\n${category}`;

/** The indicators in use, those of each result together, with the categories the plan gives them. */
export function aimLines(
  { results, indicators, breakdowns }: Editor,
  { dimensions }: SettingDimensions,
  locale: Locale,
  /** Rows in which something stands, planned or not. */
  standing: ReadonlySet<string>,
): AimLine[] {
  const splits = breakdowns.map(({ code, dimensions: by }) => {
    const of = by.flatMap((one) => dimensions.find((dimension) => dimension.code === one) ?? []);
    return { code, categories: categoriesOf(of, locale) };
  });
  return results.flatMap((result) =>
    indicators
      .filter((one) => one.result === result.code && !one.isArchived)
      .map((one, at) => ({
        indicator: aimIndicator(one),
        categories: splits.flatMap(({ code, categories }) =>
          one.plannedBreakdowns.includes(code)
            ? categories
            : categories.filter(({ key }) => standing.has(rowKey(one.code, key))),
        ),
        under: at === 0 ? { code: result.code, title: result.title } : null,
      })),
  );
}

/** Only what the grid needs of it: there may be a thousand. */
function aimIndicator(one: Editor['indicators'][number]): AimIndicator {
  const { code, title, kind, ratioSource, currency, accumulation, direction } = one;
  const { decimals, unit, countsPeople, allowsNegative, levels } = one;
  return {
    ...{ code, title, kind, ratioSource, currency, accumulation, direction },
    ...{ decimals, unit, countsPeople, allowsNegative, levels },
  };
}

function categoriesOf(
  dimensions: readonly SettingDimensions['dimensions'][number][],
  locale: Locale,
): AimCategory[] {
  if (dimensions.length === 0) return [];
  const names = new Map<string, string>(
    dimensions.flatMap(({ code, categories }) =>
      categories.map((one) => [`${code}=${one.code}`, localise(one.title, locale).text] as const),
    ),
  );
  const partOf = dimensions.every(({ isExclusive }) => isExclusive)
    ? dimensions.map(({ code }) => code).join('|')
    : '';
  const inUse = dimensions.map(({ code, categories }) => ({
    code,
    categories: categories
      .filter(({ isArchived }) => !isArchived)
      .map((one) => ({ ...one, id: 0 })),
  }));
  return combinationsOf(inUse).map(({ key }) => ({
    key,
    partOf,
    name: key
      .split('|')
      .map((pair) => names.get(pair) ?? pair)
      .join(' · '),
  }));
}

/** The rows to be seen: those of an indicator that is open follow it. */
export function visibleRows(lines: readonly AimLine[], open: ReadonlySet<string>): AimRow[] {
  return lines.flatMap((line) => {
    const { code } = line.indicator;
    const total = { key: rowKey(code), line, category: null };
    if (!open.has(code)) return [total];
    const parts = line.categories.map((category) => ({
      ...{ key: rowKey(code, category.key), line, category },
    }));
    return [total, ...parts];
  });
}

export interface AimColumn {
  readonly key: string;
  readonly name: string;
  /** `code@edition`; null for the programme as a whole. */
  readonly place: string | null;
  readonly period: string | null;
}

/** What is shown at once; each has its own address. */
export const aimShows = ['phase', 'periods', 'life', 'baselines'] as const;
export type AimShow = (typeof aimShows)[number];

export interface AimView {
  readonly show: AimShow;
  /** Its code; null for life, and for baselines that hold for all phases. */
  readonly phase: string | null;
}
