'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { directionOf, type Localised, languageNames, locales } from '@/lib/locale';
import { controlLook } from '../office/control-look';
import { useErrorWords } from '../office/error-words';
import { FormField } from '../office/form-field';
import type { ProblemOf } from './form-dialog';

/** One text in each language, as it stands, with what is wrong at the language it is wrong in. */
export function TextsField({
  name,
  label,
  hint,
  value,
  rows = 1,
  problemOf,
}: {
  name: string;
  label: string;
  hint?: string;
  value?: Localised | null | undefined;
  /** One for a text on one line. */
  rows?: number;
  problemOf: ProblemOf;
}) {
  const t = useTranslations('setting.form');
  const words = useErrorWords();
  const id = useId();
  const problem = problemOf(name);
  const isSaid = locales.some((locale) => value?.[locale]);
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    // Named, and able to hold the focus, for a problem that is of no language alone.
    <fieldset
      name={name}
      tabIndex={-1}
      aria-describedby={described || undefined}
      className="grid min-w-0 gap-2"
    >
      <legend className="mb-1 font-semibold">{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      )}
      {locales.map((locale) => {
        const isMissing = isSaid && !value?.[locale];
        const control = {
          name: `${name}.${locale}`,
          lang: locale,
          dir: directionOf(locale),
          defaultValue: value?.[locale] ?? '',
          className: controlLook,
        };
        return (
          <FormField
            key={locale}
            label={
              isMissing
                ? t('missingIn', { language: languageNames[locale] })
                : languageNames[locale]
            }
            problem={problemOf(control.name)}
          >
            {(tied) =>
              rows === 1 ? (
                <input {...control} {...tied} />
              ) : (
                <textarea rows={rows} {...control} {...tied} />
              )
            }
          </FormField>
        );
      })}
      {problem && (
        <p id={`${id}-problem`} className="text-sm font-medium text-clay">
          <span aria-hidden="true">▲ </span>
          {words(problem)}
        </p>
      )}
    </fieldset>
  );
}

/** What was typed into the field of that name, for the schema to judge. */
export function textsFrom(data: FormData, name: string): Record<string, string> {
  return Object.fromEntries(
    locales.map((locale) => [locale, String(data.get(`${name}.${locale}`) ?? '')]),
  );
}

/** A line of the form, or null where it was left empty. */
export function lineFrom(data: FormData, name: string): string | null {
  return String(data.get(name) ?? '').trim() || null;
}
