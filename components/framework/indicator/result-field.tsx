'use client';

import { useTranslations } from 'next-intl';
import { type Locale, localise } from '@/lib/locale';
import { SelectField } from '../../office/fields/select-field';
import type { NamedChoice } from './identity-part';
import { useIndicatorForm } from './indicator-form-context';

/** The result it measures: chosen for a new one, and only told of one that the tree can move. */
export function ResultField({
  results,
  locale,
}: {
  results: readonly NamedChoice[];
  locale: Locale;
}) {
  const t = useTranslations('framework.indicator');
  const { draft, saved, change, problemOf } = useIndicatorForm();
  const named = ({ code, name }: NamedChoice) => `${code} ${localise(name, locale).text}`;
  if (saved) {
    const result = results.find(({ code }) => code === draft.result);
    return (
      <div className="grid content-start gap-1">
        <p className="text-[0.9375rem] font-semibold">{t('fields.result')}</p>
        <p className="min-h-10 py-1.5">
          <bdi>{result ? named(result) : draft.result}</bdi>
        </p>
        <p className="text-sm text-soft">{t('resultHint')}</p>
      </div>
    );
  }
  return (
    <SelectField
      label={t('fields.result')}
      name="result"
      required
      value={draft.result}
      onChange={(event) => change({ result: event.target.value })}
      {...(results.length === 0 && { hint: t('noResults') })}
      none={t('choose')}
      choices={results.map((one) => ({ value: one.code, text: named(one) }))}
      problem={problemOf('result')}
    />
  );
}
