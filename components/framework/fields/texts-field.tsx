'use client';

import { useId } from 'react';
import { untranslatedFields } from '@/lib/framework/untranslated';
import type { InputProblem } from '@/lib/input-problems';
import { directionOf, languageNames, locales } from '@/lib/locale';
import { controlLook } from '../../office/control-look';
import { FormField } from '../../office/form-field';
import { MissingLanguages } from '../missing-languages';
import { FieldProblem } from './field-problem';
import type { Texts } from './texts';

/** One text in each language, marked with those that it still lacks. */
export function TextsField({
  name,
  label,
  hint,
  texts,
  lines = 'many',
  problemOf,
  onChange,
}: {
  /** The path of the input; each language has its own below it. */
  name: string;
  label: string;
  hint?: string | undefined;
  texts: Texts;
  /** A title is one line, however long; other texts have several. */
  lines?: 'one' | 'many';
  problemOf: (field: string) => InputProblem | undefined;
  onChange: (texts: Texts) => void;
}) {
  const id = useId();
  const problem = problemOf(name);
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <fieldset
      name={name}
      aria-describedby={described || undefined}
      className="grid min-w-0 gap-1.5"
    >
      <legend className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-[0.9375rem] font-semibold">
        {label} <MissingLanguages untranslated={untranslatedFields({ [name]: texts })} />
      </legend>
      {hint && (
        <p id={`${id}-hint`} className="max-w-measure text-sm text-soft">
          {hint}
        </p>
      )}
      <div className="grid gap-3 lg:grid-cols-3">
        {locales.map((locale) => (
          <FormField
            key={locale}
            label={languageNames[locale]}
            isQuiet
            problem={problemOf(`${name}.${locale}`)}
          >
            {(control) => (
              <textarea
                {...control}
                name={`${name}.${locale}`}
                rows={lines === 'one' ? 1 : 2}
                lang={locale}
                dir={directionOf(locale)}
                value={texts[locale]}
                aria-invalid={problem ? true : control['aria-invalid']}
                onChange={(event) => onChange({ ...texts, [locale]: event.target.value })}
                onKeyDown={(event) => {
                  if (lines === 'one' && event.key === 'Enter') event.preventDefault();
                }}
                className={`field-sizing-content ${controlLook}`}
              />
            )}
          </FormField>
        ))}
      </div>
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </fieldset>
  );
}
