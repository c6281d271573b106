'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { type Locale, languageNames, locales } from '@/lib/locale';
import { FieldProblem } from '../../office/fields/field-problem';
import { unitFormsAsked } from './indicator-draft';
import { useIndicatorForm } from './indicator-form-context';
import { UnitForm } from './unit-form';

/** The word that follows a number, in every plural form of each language. */
export function UnitField() {
  const t = useTranslations('framework.indicator');
  const { problemOf } = useIndicatorForm();
  const id = useId();
  const problem = problemOf('unit');
  return (
    <fieldset name="unit" aria-describedby={`${id}-hint`} className="grid min-w-0 gap-1.5">
      <legend className="text-[0.9375rem] font-semibold">{t('fields.unit')}</legend>
      <p id={`${id}-hint`} className="max-w-measure text-sm text-soft">
        {t('unitHint')}
      </p>
      <div className="grid items-start gap-3 lg:grid-cols-3">
        {locales.map((locale) => (
          <FormsOfLanguage key={locale} locale={locale} />
        ))}
      </div>
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </fieldset>
  );
}

function FormsOfLanguage({ locale }: { locale: Locale }) {
  const { draft, change, problemOf } = useIndicatorForm();
  const id = useId();
  const problem = problemOf(`unit.${locale}`);
  return (
    <fieldset
      name={`unit.${locale}`}
      aria-describedby={problem ? `${id}-problem` : undefined}
      className="grid min-w-0 gap-3 rounded-control border border-line p-3"
    >
      <legend className="px-1 text-sm font-semibold">{languageNames[locale]}</legend>
      {unitFormsAsked[locale].map((form) => (
        <UnitForm
          key={form}
          locale={locale}
          form={form}
          typed={draft.unit[locale][form] ?? ''}
          isWrong={problem !== undefined}
          problem={problemOf(`unit.${locale}.${form}`)}
          onType={(word) => {
            const forms = { ...draft.unit[locale], [form]: word };
            change({ unit: { ...draft.unit, [locale]: forms } });
          }}
        />
      ))}
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </fieldset>
  );
}
