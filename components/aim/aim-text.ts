import { type Locale, type Localised, locales, localise } from '@/lib/locale';
import { formatNumber } from '@/lib/numbers/format';
import { plainDigits } from '@/lib/numbers/plain-digits';
import type { TargetOperator } from '@/lib/target/vocabulary';
import type { AimIndicator } from './aim-rows';
import { nothingSaid, type SaidAim } from './said-aim';

export type AimKind = 'target' | 'baseline';

/** What stands in the fields of one cell, as a person sees and types it. */
export interface AimText {
  readonly operator: TargetOperator;
  /** A number, `numerator / denominator`, or the code of a level, as typed. */
  readonly body: string;
  readonly year: string;
  readonly isoDate: string;
  readonly words: Localised;
  readonly comment: Localised;
}

export const emptyText: AimText = {
  ...{ operator: '=', body: '', year: '', isoDate: '', words: {}, comment: {} },
};

export const operatorMarks: Readonly<Record<TargetOperator, string>> = {
  '=': '',
  '>=': '≥',
  '<=': '≤',
};

/** What is said, as its fields first show it. */
export function textOf(said: SaidAim, indicator: AimIndicator, locale: Locale): AimText {
  return {
    operator: said.operator,
    body: bodyOf(said, indicator, locale),
    year: said.year === null ? '' : String(said.year),
    isoDate: said.isoDate ?? '',
    words: said.words ?? {},
    comment: said.comment ?? {},
  };
}

function bodyOf(said: SaidAim, { kind, decimals }: AimIndicator, locale: Locale): string {
  const { value, numerator, denominator, level } = said;
  const plain = (part: number) =>
    formatNumber(part, locale, { kind: 'plain', decimals: digitsOf(part) });
  if (level !== null) return level;
  if (numerator !== null && denominator !== null) {
    return `${plain(numerator)} / ${plain(denominator)}`;
  }
  if (value === null) return '';
  const isPercent = kind === 'ratio';
  return formatNumber(value, locale, {
    kind: isPercent ? 'percent' : 'plain',
    decimals: Math.max(isPercent ? 0 : decimals, digitsOf(isPercent ? value * 100 : value)),
  });
}

/** Enough digits to show a stored number as it is, less the last bits of a double. */
function digitsOf(value: number): number {
  const [, fraction = ''] = String(Number(value.toPrecision(12))).split('.');
  return fraction.includes('e') ? 12 : fraction.length;
}

/** All of a cell on one line, as it is shown, copied and typed. */
export function lineOf(text: AimText, indicator: AimIndicator, locale: Locale): string {
  const hasBody = text.body !== '';
  const said = hasBody ? bodyWords(text.body, indicator, locale) : wordsIn(text.words, locale);
  if (said === '') return '';
  const mark = hasBody ? operatorMarks[text.operator] : '';
  return [mark, said, text.year && `(${text.year})`].filter(Boolean).join(' ');
}

function bodyWords(body: string, { levels }: AimIndicator, locale: Locale): string {
  const level = levels.find(({ code }) => code === body);
  return level ? localise(level.label, locale).text : body;
}

function wordsIn(words: Localised, locale: Locale): string {
  return Object.values(words).some(Boolean) ? localise(words, locale).text : '';
}

const operatorsTyped: readonly (readonly [RegExp, TargetOperator])[] = [
  [/^(?:≥|⩾|>=|=>)\s*/u, '>='],
  [/^(?:≤|⩽|<=|=<)\s*/u, '<='],
  [/^=\s*/u, '='],
];

/** The fields after a line was typed over a cell; what a line cannot say stays as it was. */
export function withLine(
  line: string,
  before: AimText,
  { kind, indicator, locale }: { kind: AimKind; indicator: AimIndicator; locale: Locale },
): AimText {
  const typed = line.trim();
  const dated = kind === 'baseline' ? /^(.*?)\s*[([]\s*(\S{4})\s*[)\]]$/su.exec(typed) : null;
  const [, undated = typed, year = before.year] = dated ?? [];
  const when = { year: plainDigits(year) };
  if (indicator.kind === 'text') {
    return { ...before, ...when, words: { ...before.words, [locale]: undated } };
  }
  const found = kind === 'target' && operatorsTyped.find(([mark]) => mark.test(undated));
  const [mark, operator] = found || [/^/, '=' as const];
  const body = undated.replace(mark, '');
  return { ...before, ...when, operator, body: levelTyped(body, indicator) ?? body };
}

/** The code of the level that a text names in any language. */
function levelTyped(body: string, { levels }: AimIndicator): string | undefined {
  const plain = (text: string) => text.trim().toLocaleLowerCase();
  return levels.find(
    ({ code, label }) =>
      plain(code) === plain(body) ||
      locales.some((locale) => label[locale] !== undefined && plain(label[locale]) === plain(body)),
  )?.code;
}

/** Whether nothing is left that would say what is aimed at, or where it began. */
export function saysNothing({ body, words }: AimText): boolean {
  return body.trim() === '' && wordsIn(words, 'fr').trim() === '';
}

export function isSameText(one: AimText, other: AimText): boolean {
  const plain = ({ words, comment, ...text }: AimText) =>
    JSON.stringify([text.operator, text.body, text.year, text.isoDate, ...inAll(words, comment)]);
  return plain(one) === plain(other);
}

function inAll(...texts: readonly Localised[]): string[] {
  return texts.flatMap((text) => locales.map((locale) => text[locale] ?? ''));
}

export const shownText = (held: SaidAim | undefined, indicator: AimIndicator, locale: Locale) =>
  textOf(held ?? nothingSaid, indicator, locale);
