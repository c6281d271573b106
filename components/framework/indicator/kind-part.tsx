'use client';

import { useTranslations } from 'next-intl';
import { type IndicatorKind, ratioSources } from '@/lib/indicator/vocabulary';
import { CheckField } from '../../office/fields/check-field';
import { ChoiceField } from '../../office/fields/choice-field';
import { FormPart } from '../../office/fields/form-part';
import { TextField } from '../../office/form-field';
import { isSum } from './addable';
import { kindsOffered } from './choices';
import { DraftTexts } from './draft-texts';
import { useIndicatorForm } from './indicator-form-context';
import { LevelsField } from './levels-field';
import { UnitField } from './unit-field';

/** What is measured, and in what. `standing` is the kind of the values that are there already. */
export function KindPart({ standing }: { standing: IndicatorKind | null }) {
  const t = useTranslations('framework');
  const { draft, shown, change, problemOf } = useIndicatorForm();
  return (
    <FormPart title={t('indicator.parts.kind')}>
      <ChoiceField
        name="kind"
        label={t('indicator.fields.kind')}
        hint={standing ? t('indicator.kindOfValues') : undefined}
        choices={kindsOffered(standing).map((value) => ({
          value,
          label: t(`kinds.${value}`),
          help: t(`indicator.kindHelp.${value}`),
        }))}
        chosen={draft.kind}
        problem={problemOf('kind')}
        onChoose={(kind) => change({ kind })}
      />
      {shown.has('ratioSource') && (
        <ChoiceField
          name="ratioSource"
          label={t('indicator.fields.ratioSource')}
          choices={ratioSources.map((value) => ({
            value,
            label: t(`indicator.ratioSources.${value}`),
            help: t(`indicator.ratioSourceHelp.${value}`),
          }))}
          chosen={draft.ratioSource}
          problem={problemOf('ratioSource')}
          onChoose={(ratioSource) => change({ ratioSource })}
        />
      )}
      {shown.has('cohort') && <DraftTexts name="cohort" />}
      {shown.has('levels') && <LevelsField />}
      <div className="grid gap-5 empty:hidden sm:grid-cols-2">
        {shown.has('currency') && !isSum(draft) && (
          <TextField
            label={t('indicator.fields.currency')}
            hint={t('indicator.currencyHint')}
            name="currency"
            dir="ltr"
            autoComplete="off"
            maxLength={3}
            required
            value={draft.currency}
            onChange={(event) => change({ currency: event.target.value.toUpperCase() })}
            problem={problemOf('currency')}
          />
        )}
        {shown.has('decimals') && (
          <TextField
            label={t('indicator.fields.decimals')}
            hint={t('indicator.decimalsHint')}
            name="decimals"
            dir="ltr"
            inputMode="numeric"
            autoComplete="off"
            value={draft.decimals}
            onChange={(event) => change({ decimals: event.target.value })}
            problem={problemOf('decimals')}
          />
        )}
      </div>
      {shown.has('allowsNegative') && !isSum(draft) && (
        <CheckField
          name="allowsNegative"
          label={t('indicator.fields.allowsNegative')}
          hint={t('indicator.allowsNegativeHelp')}
          checked={draft.allowsNegative}
          onChange={(event) => change({ allowsNegative: event.target.checked })}
        />
      )}
      {shown.has('unit') && <UnitField />}
    </FormPart>
  );
}
