'use client';

import { useTranslations } from 'next-intl';
import { type Locale, type Localised, localise } from '@/lib/locale';
import { CheckField } from '../../office/fields/check-field';
import { FormPart } from '../../office/fields/form-part';
import { SelectField } from '../../office/fields/select-field';
import { TextField } from '../../office/form-field';
import { isSum } from './addable';
import { useIndicatorForm } from './indicator-form-context';
import { ResultField } from './result-field';

/** Something that a field chooses by its code. */
export interface NamedChoice {
  readonly code: string;
  readonly name: Localised;
}

/** What the indicator is called and where it stands. */
export function IdentityPart({
  results,
  organisations,
  locale,
}: {
  results: readonly NamedChoice[];
  organisations: readonly NamedChoice[];
  locale: Locale;
}) {
  const t = useTranslations('framework.indicator');
  const { draft, saved, change, problemOf } = useIndicatorForm();
  return (
    <FormPart title={t('parts.identity')}>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          label={t('fields.code')}
          hint={t(saved ? 'codeChangeHint' : 'codeHint')}
          name="code"
          dir="ltr"
          autoComplete="off"
          required
          value={draft.code}
          onChange={(event) => change({ code: event.target.value })}
          problem={problemOf('code')}
        />
        <ResultField results={results} locale={locale} />
        <SelectField
          label={t('fields.responsible')}
          name="responsible"
          value={draft.responsible}
          onChange={(event) => change({ responsible: event.target.value })}
          none={t('nobody')}
          choices={organisations.map(({ code, name }) => ({
            value: code,
            text: localise(name, locale).text,
          }))}
          problem={problemOf('responsible')}
        />
      </div>
      <CheckField
        name="isPublic"
        label={t('fields.isPublic')}
        hint={t('isPublicHelp')}
        problem={problemOf('isPublic')}
        checked={draft.isPublic}
        onChange={(event) => change({ isPublic: event.target.checked })}
      />
      {!isSum(draft) && (
        <CheckField
          name="isPlanKnown"
          label={t('fields.isPlanKnown')}
          hint={t('isPlanKnownHelp')}
          checked={draft.isPlanKnown}
          onChange={(event) => change({ isPlanKnown: event.target.checked })}
        />
      )}
    </FormPart>
  );
}
