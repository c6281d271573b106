import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '@/lib/errors';
import { isLocale, type Locale, type Localised, locales } from '@/lib/locale';
import { localisedInput, noteForm } from '@/lib/localised-schema';

export interface Term {
  readonly code: string;
  readonly label: Localised;
  /** Languages whose label is ours; null where all of them are the vocabulary's. */
  readonly unofficialLocales: Locale[] | null;
}

interface ReadTerms {
  readonly terms: readonly Term[];
  /** Each at its line of the file, as `csv.3`. */
  readonly problems: readonly Problem[];
}

export const mostTerms = 10_000;
const longestCode = 80;

interface Line {
  readonly line: number;
  readonly cells: Readonly<Record<string, string | undefined>>;
}

/** The terms of a vocabulary from a CSV file with a row of headings; separated by , ; or tabs. */
export function readTerms(csv: string): ReadTerms {
  const lines = readLines(csv);
  if (!lines) return { terms: [], problems: [wrongFile('api.vocabularies.notCsv')] };
  if (lines.length === 0) return { terms: [], problems: [wrongFile('api.vocabularies.noTerms')] };
  if (lines.length > mostTerms) {
    return { terms: [], problems: [wrongFile('api.vocabularies.tooManyTerms')] };
  }
  if (lines[0]?.cells.code === undefined) {
    return { terms: [], problems: [wrongFile('api.vocabularies.noCodeColumn')] };
  }
  const problems: Problem[] = [];
  const known = new Set<string>();
  const terms = lines.flatMap(({ line, cells }) => {
    const complain = (words: string) => {
      problems.push({ field: `csv.${line}`, words, params: { line } });
      return [];
    };
    const code = cells.code ?? '';
    if (code === '' || code.length > longestCode) return complain('api.vocabularies.rowCode');
    if (known.has(code)) return complain('api.vocabularies.codeTwice');
    known.add(code);
    const label = localisedInput(noteForm).safeParse(labelOf(cells));
    if (!label.success) return complain('api.vocabularies.rowLabel');
    const unofficial = (cells.unofficial ?? '').split(/[\s,;|]+/).filter((word) => word !== '');
    if (!unofficial.every(isLocale)) return complain('api.vocabularies.rowLanguages');
    return {
      code,
      label: label.data,
      unofficialLocales: unofficial.length > 0 ? (unofficial as Locale[]) : null,
    };
  });
  return { terms, problems };
}

const wrongFile = (words: string): Problem => ({ field: 'csv', words, params: {} });

function labelOf(cells: Line['cells']): Localised {
  return Object.fromEntries(
    locales.flatMap((locale) => (cells[locale] ? [[locale, cells[locale]]] : [])),
  );
}

function readLines(csv: string): Line[] | null {
  try {
    const rows = parse(csv, {
      bom: true,
      trim: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      relax_column_count: true,
      delimiter: delimiterOf(csv),
      columns: (headings: string[]) => headings.map((heading) => heading.toLowerCase()),
      info: true,
    }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

/** What separates the headings: spreadsheets write ; where the comma marks decimals. */
function delimiterOf(csv: string): string {
  const headings = csv.slice(0, csv.search(/[\r\n]|$/));
  const separators = [',', ';', '\t'].map((one) => ({ one, times: headings.split(one).length }));
  return separators.sort((a, b) => b.times - a.times)[0]?.one ?? ',';
}
