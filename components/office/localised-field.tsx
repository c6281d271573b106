'use client';

import { directionOf, type Localised, languageNames, locales } from '@/lib/locale';
import { controlLook } from './control-look';
import { FormField } from './form-field';

/** One text in each language; a reader of a language that is left empty is shown another. */
export function LocalisedField({
  name,
  label,
  hint,
}: {
  name: string;
  label: string;
  hint: string;
}) {
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 font-semibold">{label}</legend>
      <p className="text-sm text-soft">{hint}</p>
      {locales.map((locale) => (
        <FormField key={locale} label={languageNames[locale]}>
          {(control) => (
            <textarea
              {...control}
              name={`${name}.${locale}`}
              rows={2}
              lang={locale}
              dir={directionOf(locale)}
              className={controlLook}
            />
          )}
        </FormField>
      ))}
    </fieldset>
  );
}

/** What was typed into the field of that name; null where every language is empty. */
export function localisedFrom(form: FormData, name: string): Localised | null {
  const texts = locales.flatMap((locale) => {
    const text = String(form.get(`${name}.${locale}`) ?? '').trim();
    return text === '' ? [] : [[locale, text] as const];
  });
  return texts.length > 0 ? Object.fromEntries(texts) : null;
}
