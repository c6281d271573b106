'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { type Locale, locales } from '@/lib/locale';
import { plainText } from '@/lib/plain-text';
import { controlLook } from '../../office/control-look';
import { CheckField } from '../../office/fields/check-field';
import { FieldProblem } from '../../office/fields/field-problem';
import { FormPart } from '../../office/fields/form-part';
import { type AddableIndicator, isSum, withComponents } from './addable';
import { AddableChoice } from './addable-choice';
import { DraftTexts } from './draft-texts';
import { useIndicatorForm } from './indicator-form-context';

/** Whether an indicator adds others, which ones, and what is said of those counted in several. */
export function SumPart({
  addable,
  locale,
}: {
  addable: readonly AddableIndicator[];
  locale: Locale;
}) {
  const t = useTranslations('framework.indicator');
  const { draft, change } = useIndicatorForm();
  if (draft.kind !== 'count' && draft.kind !== 'amount') return null;
  return (
    <FormPart title={t('parts.sum')}>
      <CheckField
        name="isCalculated"
        label={t('fields.isCalculated')}
        hint={t('isCalculatedHelp')}
        checked={draft.isCalculated}
        onChange={(event) => change({ isCalculated: event.target.checked })}
      />
      {isSum(draft) && (
        <>
          <ComponentsField addable={addable} locale={locale} />
          <p className="max-w-measure text-sm text-soft">{t('sum.noteRequired')}</p>
          <DraftTexts name="overlapNote" />
        </>
      )}
    </FormPart>
  );
}

/** Those that are chosen first; the others by what is typed. */
function ComponentsField({ addable, locale }: Parameters<typeof SumPart>[0]) {
  const t = useTranslations('framework.indicator');
  const { draft, change, problemOf } = useIndicatorForm();
  const id = useId();
  const [typed, setTyped] = useState('');
  const problem = problemOf('components');
  const isChosen = ({ code }: AddableIndicator) => draft.components.includes(code);
  const found = addable.filter((one) => !isChosen(one) && isFound(one, typed));

  function put(code: string, isAdded: boolean) {
    const others = draft.components.filter((one) => one !== code);
    change(withComponents(addable, isAdded ? [...others, code] : others));
  }

  return (
    <fieldset
      name="components"
      aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
      className="grid min-w-0 gap-2"
    >
      <legend className="text-[0.9375rem] font-semibold">{t('fields.components')}</legend>
      <p id={`${id}-hint`} className="max-w-measure text-sm text-soft">
        {t('sum.hint')}
      </p>
      <label className="grid gap-1 text-sm sm:max-w-sm">
        {t('sum.search')}
        <input
          type="search"
          dir="auto"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          // Not the form around it, which has a button of its own.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          className={controlLook}
        />
      </label>
      <p role="status" className="text-sm text-soft">
        {t('sum.found', { count: found.length })}
      </p>
      <div
        className={`grid max-h-96 gap-2 overflow-y-auto rounded-control border p-3 ${problem ? 'border-clay' : 'border-line'}`}
      >
        {[...addable.filter(isChosen), ...found].map((one) => (
          <AddableChoice
            key={one.code}
            one={one}
            addable={addable}
            locale={locale}
            isChosen={isChosen(one)}
            onPut={(isAdded) => put(one.code, isAdded)}
          />
        ))}
      </div>
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </fieldset>
  );
}

function isFound({ code, name }: AddableIndicator, typed: string): boolean {
  const text = plainText([code, ...locales.map((locale) => name[locale] ?? '')].join(' '));
  return plainText(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
