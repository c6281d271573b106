import type { EntryIndicator } from '@/lib/api/observation-schema';
import type { Locale } from '@/lib/locale';
import type { CellText } from '@/lib/observation/cell-text';
import { fieldsTaken } from '@/lib/observation/value-problem';
import { carriesValue } from '@/lib/observation/value-state';
import { lineOf, shownField } from './cell-line';
import type { CellWords } from './cell-words';

/** What a cell says: its number or words, and what else belongs to it under them; or why it has none. */
export function CellContent({
  text,
  rule,
  locale,
  words,
}: {
  text: CellText;
  rule: EntryIndicator;
  locale: Locale;
  words: CellWords;
}) {
  if (!carriesValue(text.state)) {
    return <span className="text-sm text-soft italic">{words.states[text.state]}</span>;
  }
  const [first = 'value', ...others] = fieldsTaken(rule);
  if (first === 'words') {
    return (
      <span className="line-clamp-3 text-start text-sm whitespace-pre-line">
        <bdi>{text.fields.words ?? ''}</bdi>
      </span>
    );
  }
  const isParts = first === 'numerator';
  const main = isParts ? lineOf(text, rule, locale) : shownField(first, text, rule, locale);
  const more = isParts ? [] : others.filter((field) => (text.fields[field] ?? '') !== '');
  return (
    <>
      {main !== '' && (
        <bdi dir={first === 'level' ? undefined : 'ltr'} className="text-lg leading-6">
          {main}
        </bdi>
      )}
      {more.map((field) => (
        <span key={field} className="block text-xs text-soft">
          {words.field(field)} <bdi>{text.fields[field]}</bdi>
        </span>
      ))}
      {text.state !== 'reported' && main !== '' && (
        <span className="block text-xs text-soft">{words.states[text.state]}</span>
      )}
    </>
  );
}
