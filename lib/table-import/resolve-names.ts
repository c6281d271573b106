import type { InputProblem } from '@/lib/input-problems';
import { dayNumber } from '@/lib/period/day';
import { outerDays } from '@/lib/period/span';
import type { Span } from '@/lib/period/vocabulary';
import { findName, type Named, type NameIndex, nameIndex, suggestNames } from './find-name';
import { longestName, namesKey, type TableAxis, type TableMapping } from './mapping';
import { nameKey } from './name-key';
import { isUnsurePeriod, type ReadSpan, readPeriod } from './read-period';
import type { NamedInFile } from './table-cells';

export interface NamedPeriodSpan extends Named {
  readonly span: Span;
}

export interface NamedDimension extends Named {
  readonly categories: readonly Named[];
}

/** All that a file can name in a programme. Periods and dimensions in their order. */
export interface ProgrammeNames {
  readonly indicator: readonly Named[];
  readonly place: readonly Named[];
  readonly period: readonly NamedPeriodSpan[];
  readonly dimensions: readonly NamedDimension[];
  readonly organisation: readonly Named[];
  readonly source: readonly Named[];
}

/** A name of the file that is not one of the programme's, or of several things: asked once. */
export interface NameQuestion {
  /** As in the mapping's `names`. */
  readonly axis: string;
  /** As the file first writes it. */
  readonly text: string;
  /** Under which the answer is remembered. */
  readonly key: string;
  readonly kind: 'unknown' | 'ambiguous';
  /** Codes, the likeliest first; of an ambiguous name all that it can mean. */
  readonly codes: readonly string[];
  /** Values of the file that wait for it. */
  count: number;
}

export interface CellCodes {
  readonly indicator: string;
  /** `code@edition`. */
  readonly place: string;
  readonly period: string;
  readonly category: string;
  readonly organisation: string | null;
  readonly source: string | null;
}

export type ResolvedNames =
  | { readonly kind: 'codes'; readonly codes: CellCodes }
  | { readonly kind: 'left-out' }
  | { readonly kind: 'problem'; readonly problem: InputProblem };

type Answer =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'left-out' }
  | { readonly kind: 'question'; readonly question: NameQuestion; readonly words: string };

const totals = new Set(
  [
    ...['total', 'all', 'both', 'both sexes', 'all sexes', 'all ages', 'overall', 'ensemble'],
    ...['tous', 'toutes', 'les deux sexes', 'tous les ages', 'global', 'المجموع', 'مجموع'],
    ...['الإجمالي', 'إجمالي', 'الكل', 'الجنسان', 'كلا الجنسين', 'الجنسين', 'جميع الأعمار'],
  ].map(nameKey),
);
const totalCode = '';

/** Turns the names of a file into the programme's codes, and collects what has to be asked. */
export function nameResolver(names: ProgrammeNames, mapping: TableMapping) {
  const categories = names.dimensions.flatMap(({ categories: of }) => of);
  const indexes = new Map<string, NameIndex>([
    ['indicator', nameIndex(names.indicator)],
    ['place', nameIndex(names.place)],
    ['period', nameIndex(names.period)],
    ['organisation', nameIndex(names.organisation)],
    ['source', nameIndex(names.source)],
    ['category', nameIndex(categories)],
    ...names.dimensions.map((one) => [`category:${one.code}`, nameIndex(one.categories)] as const),
  ]);
  const questions = new Map<string, NameQuestion>();
  const known = new Map<string, Answer>();

  const answer = ({ axis, dimension, text }: NamedInFile): Answer => {
    const of = namesKey(axis, dimension);
    const cached = `${of}\n${typeof text}\n${text}`;
    const found = known.get(cached) ?? ask(of, axis, text);
    known.set(cached, found);
    if (found.kind === 'question') {
      questions.set(`${of}\n${found.question.key}`, found.question);
      found.question.count += 1;
    }
    return found;
  };

  const ask = (of: string, axis: TableAxis, text: string | number): Answer => {
    const written = String(text).trim();
    const key = answerKey(written);
    const chosen = mapping.names[of]?.[key];
    if (chosen === null) return { kind: 'left-out' };
    if (chosen !== undefined) return { kind: 'code', code: chosen };
    const index = indexes.get(of) ?? nameIndex([]);
    const found = findName(index, written);
    const isSure = axis !== 'period' || isCertainPeriod(text);
    if (found.kind === 'found' && isSure) return { kind: 'code', code: found.code };
    const asked = questions.get(`${of}\n${key}`);
    const question = (kind: NameQuestion['kind'], codes: readonly string[]): NameQuestion =>
      asked ?? { axis: of, text: written.slice(0, longestName), key, kind, codes, count: 0 };
    if (found.kind === 'ambiguous') {
      return { kind: 'question', question: question('ambiguous', found.codes), words: 'ambiguous' };
    }
    if (axis === 'category' && totals.has(key)) return { kind: 'code', code: totalCode };
    if (axis === 'period') return askPeriod(text, question);
    const codes = suggestNames(index, written);
    return { kind: 'question', question: question('unknown', codes), words: 'unknown' };
  };

  /** As the programme itself writes it, or in a form that means one thing. */
  const isCertainPeriod = (text: string | number) => {
    const said = String(text).trim();
    const isNamedSo = names.period.some((one) => one.code === said || one.names.includes(said));
    return isNamedSo || !isUnsurePeriod(text, mapping.language);
  };

  const askPeriod = (
    text: string | number,
    question: (kind: NameQuestion['kind'], codes: readonly string[]) => NameQuestion,
  ): Answer => {
    const read = readPeriod(text, mapping.language);
    const codes = [...new Set(read.flatMap((span) => periodsOf(names.period, span)))];
    const [code] = codes;
    if (code !== undefined && codes.length === 1 && isCertainPeriod(text)) {
      return { kind: 'code', code };
    }
    if (codes.length > 0) {
      return { kind: 'question', question: question('ambiguous', codes), words: 'ambiguous' };
    }
    const near = read.flatMap((span) => periodsTouching(names.period, span));
    return {
      ...{ kind: 'question', question: question('unknown', [...new Set(near)].slice(0, 5)) },
      words: read.length === 0 ? 'periodNotRead' : 'noSuchPeriod',
    };
  };

  const resolve = (named: readonly NamedInFile[]): ResolvedNames => {
    const codes: Partial<Record<TableAxis, string>> = { ...mapping.constants };
    const parts = (mapping.constants.category ?? '').split('|').filter((one) => one !== '');
    for (const one of named) {
      const found = answer(one);
      if (found.kind === 'left-out') return found;
      if (found.kind === 'question') {
        return cannot(one.axis, found.words, { text: String(one.text).slice(0, 120) });
      }
      if (one.axis !== 'category') codes[one.axis] = found.code;
      else if (found.code !== totalCode) parts.push(...found.code.split('|'));
    }
    const { indicator, place, period, organisation = null, source = null } = codes;
    if (!indicator) return cannot('indicator', 'notSaid');
    if (!place) return cannot('place', 'notSaid');
    if (!period) return cannot('period', 'notSaid');
    const category = categoryKey(parts, names.dimensions);
    if (category === null) return cannot('category', 'twoCategories');
    return { kind: 'codes', codes: { indicator, place, period, category, organisation, source } };
  };

  return {
    resolve,
    /** The code of a name, without asking; null where it is none of them. */
    codeOf: (named: NamedInFile): string | null => {
      const found = ask(namesKey(named.axis, named.dimension), named.axis, named.text);
      return found.kind === 'code' ? found.code : null;
    },
    /** In the order they came up. */
    questions: (): NameQuestion[] => [...questions.values()],
  };
}

/** Under which the answer about a name stands; of a long one its two ends, in which such names differ. */
function answerKey(written: string): string {
  const key = nameKey(written);
  const half = longestName / 2;
  return key.length > longestName ? `${key.slice(0, half)}${key.slice(-half)}` : key;
}

/** `sex=female|age=0-17` in the order of the dimensions; null where one is said in two ways. */
function categoryKey(
  parts: readonly string[],
  dimensions: readonly NamedDimension[],
): string | null {
  if (parts.length < 2) return parts.join('');
  const byDimension = new Map<string, string>();
  for (const part of parts) {
    const dimension = part.slice(0, part.indexOf('='));
    const before = byDimension.get(dimension);
    if (before !== undefined && before !== part) return null;
    byDimension.set(dimension, part);
  }
  const order = dimensions.map(({ code }) => code);
  return [...byDimension]
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([, part]) => part)
    .join('|');
}

/** Those that begin and end on the very days. */
function periodsOf(periods: readonly NamedPeriodSpan[], { from, to }: ReadSpan): string[] {
  return periods.flatMap(({ code, span }) => {
    const days = outerDays(span);
    return days && days.from === from && days.to === to ? [code] : [];
  });
}

/** Those that hold the first day, or begin on it. */
function periodsTouching(periods: readonly NamedPeriodSpan[], { from }: ReadSpan): string[] {
  return periods.flatMap(({ code, span }) => {
    const { date: start } = span.start;
    const { date: end } = span.end;
    const isIn = start && end && dayNumber(start) <= from && from <= dayNumber(end);
    return isIn ? [code] : [];
  });
}

function cannot(
  field: string,
  words: string,
  params: InputProblem['params'] = {},
): Extract<ResolvedNames, { kind: 'problem' }> {
  return { kind: 'problem', problem: { field, words: `tables.errors.${words}`, params } };
}
