import type { EntryIndicator } from '@/lib/api/observation-schema';
import { type Locale, localise } from '@/lib/locale';
import type { ObservedValue } from '@/lib/observation/observation-input';
import { carriesValue } from '@/lib/observation/value-state';
import { valueWords } from '@/lib/observation/value-words';
import { stateText, type WorkbookWords } from './workbook-words';

/** All that a value says, in one line: so that a change of its remarks alone is seen too. */
export function saidText(
  value: ObservedValue,
  indicator: EntryIndicator,
  locale: Locale,
  words: WorkbookWords,
): string {
  const isPlain = value.state === 'reported' || !carriesValue(value.state);
  const parts = [
    valueWords(value, indicator, locale, words.entry),
    isPlain ? '' : stateText(value.state, words),
    value.reachedOn ?? '',
    value.explanation ?? '',
    value.doubt ? localise(value.doubt, locale).text : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
