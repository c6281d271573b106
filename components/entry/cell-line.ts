import type { EntryIndicator } from '@/lib/api/observation-schema';
import { type Locale, locales, localise } from '@/lib/locale';
import { type CellText, emptyCell, type ValueField } from '@/lib/observation/cell-text';
import { fieldsTaken } from '@/lib/observation/value-problem';
import { carriesValue } from '@/lib/observation/value-state';

type Rule = Pick<
  EntryIndicator,
  'kind' | 'ratioSource' | 'decimals' | 'allowsNegative' | 'countsPeople' | 'levels'
>;

/** Between the fields of one cell, where it is written as one text. */
const between = ' / ';

/** What the fields of a cell say in one line, as a spreadsheet takes it; empty where they say nothing. */
export function lineOf(text: CellText, rule: Rule, locale: Locale): string {
  if (!carriesValue(text.state)) return '';
  const said = fieldsTaken(rule).map((field) => shownField(field, text, rule, locale));
  const last = said.findLastIndex((one) => one !== '');
  return said.slice(0, last + 1).join(between);
}

/** One field as it is shown: a level by its name, all else as it was typed. */
export function shownField(
  field: ValueField,
  { fields }: Pick<CellText, 'fields'>,
  rule: Rule,
  locale: Locale,
): string {
  const said = fields[field] ?? '';
  const level = field === 'level' ? rule.levels.find(({ code }) => code === said) : undefined;
  return level ? localise(level.label, locale).text : said;
}

/** The text of a cell into which a line was typed or pasted, in place of what it said. */
export function textOfLine(line: string, rule: Rule, before: CellText): Partial<CellText> {
  if (line.trim() === '') return emptyCell;
  return { ...saysValue(before), fields: fieldsOfLine(line, rule) };
}

/** Why a value is missing is no word about one that is there. */
export function saysValue({ state }: CellText): Partial<CellText> {
  return carriesValue(state) ? {} : { state: 'reported', explanation: '' };
}

function fieldsOfLine(line: string, rule: Rule): CellText['fields'] {
  const taken = fieldsTaken(rule);
  const [first = 'value'] = taken;
  if (rule.kind === 'text') return { [first]: line };
  if (rule.levels.length === 0 && taken.length === 1) return { [first]: line.trim() };
  if (rule.levels.length === 0) return byField(taken, line.split('/'));
  // The name of a level may have a stroke of its own.
  const whole = levelNamed(line, rule);
  if (whole !== null || taken.length === 1) return { level: whole ?? line.trim() };
  const at = line.lastIndexOf('/');
  const name = at < 0 ? line : line.slice(0, at);
  const reached = at < 0 ? '' : line.slice(at + 1).trim();
  return { level: levelNamed(name, rule) ?? name.trim(), reachedOn: reached };
}

/** What is left over stands in the last field, where it is told to be wrong. */
function byField(taken: readonly ValueField[], said: readonly string[]): CellText['fields'] {
  const last = taken.length - 1;
  return Object.fromEntries(
    taken.map((field, at) => [
      field,
      (at === last ? said.slice(at).join('/') : (said[at] ?? '')).trim(),
    ]),
  );
}

/** The code of a level by its code or its name in any language; null where there is no such level. */
export function levelNamed(name: string, { levels }: Pick<Rule, 'levels'>): string | null {
  const plain = (text: string) => text.trim().normalize('NFC').toLocaleLowerCase('fr');
  const wanted = plain(name);
  const found = levels.find(
    ({ code, label }) =>
      plain(code) === wanted || locales.some((locale) => plain(label[locale] ?? '') === wanted),
  );
  return found?.code ?? null;
}
