'use client';

import { useId } from 'react';
import type { InputProblem } from '@/lib/input-problems';
import { directionOf, type Localised, languageNames, locales } from '@/lib/locale';
import { controlLook } from '../office/control-look';
import { FieldProblem } from '../office/fields/field-problem';
import { FormField } from '../office/form-field';

/** A text that may be left out, in each language. */
export function LanguageFields({
  label,
  texts,
  problem,
  onChange,
}: {
  label: string;
  texts: Localised;
  problem: InputProblem | undefined;
  onChange: (texts: Localised) => void;
}) {
  const id = useId();
  return (
    <fieldset aria-describedby={problem ? id : undefined} className="grid min-w-0 gap-2">
      <legend className="mb-1 text-[0.9375rem] font-semibold">{label}</legend>
      {locales.map((locale) => (
        <FormField key={locale} label={languageNames[locale]} isQuiet>
          {(control) => (
            <textarea
              {...control}
              rows={1}
              lang={locale}
              dir={directionOf(locale)}
              value={texts[locale] ?? ''}
              onChange={(event) => onChange({ ...texts, [locale]: event.target.value })}
              className={`field-sizing-content ${controlLook}`}
            />
          )}
        </FormField>
      ))}
      <FieldProblem id={id} problem={problem} />
    </fieldset>
  );
}
