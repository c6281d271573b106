'use client';

import { type Locale, localise } from '@/lib/locale';
import { useErrorWords } from '../../office/error-words';
import { CheckField } from '../../office/fields/check-field';
import { type AddableIndicator, addingProblem } from './addable';
import { useIndicatorForm } from './indicator-form-context';

/** One indicator to add, or why it does not go with those that are chosen. */
export function AddableChoice({
  one,
  addable,
  locale,
  isChosen,
  onPut,
}: {
  one: AddableIndicator;
  addable: readonly AddableIndicator[];
  locale: Locale;
  isChosen: boolean;
  onPut: (isAdded: boolean) => void;
}) {
  const { draft } = useIndicatorForm();
  const words = useErrorWords();
  const { code, name } = one;
  const found = addingProblem(draft, addable, one);
  const key = found === 'not-public' ? 'componentNotPublic' : `components.${found}`;
  const problem = { words: `api.indicators.${key}`, params: { code } };
  return (
    <CheckField
      label={`${code} · ${localise(name, locale).text}`}
      hint={found ? words(problem) : undefined}
      // One that no longer goes with the others can still be taken away.
      disabled={found !== null && !isChosen}
      checked={isChosen}
      onChange={(event) => onPut(event.target.checked)}
    />
  );
}
