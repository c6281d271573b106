'use client';

import { useTranslations } from 'next-intl';
import { cumulativeOrigins } from '@/lib/indicator/vocabulary';
import { ChoiceField } from '../../office/fields/choice-field';
import { FormPart } from '../../office/fields/form-part';
import { TextField } from '../../office/form-field';
import { isSum } from './addable';
import { accumulationsOffered, aggregationsOffered } from './choices';
import { useIndicatorForm } from './indicator-form-context';

/** How values become totals, over time and over places. */
export function TotalsPart() {
  const t = useTranslations('framework.indicator');
  const { draft, shown, change, problemOf } = useIndicatorForm();
  // Each of its components counts by its own rule.
  if (isSum(draft)) return null;
  return (
    <FormPart title={t('parts.totals')} hint={t('totalsHint')}>
      <ChoiceField
        name="accumulation"
        label={t('fields.accumulation')}
        choices={accumulationsOffered(draft).map((value) => ({
          value,
          label: t(`accumulations.${value}`),
          help: t(`accumulationHelp.${value}`),
        }))}
        chosen={draft.accumulation}
        problem={problemOf('accumulation')}
        onChoose={(accumulation) => change({ accumulation })}
      />
      {shown.has('cumulativeOrigin') && (
        <ChoiceField
          name="cumulativeOrigin"
          label={t('fields.cumulativeOrigin')}
          choices={cumulativeOrigins.map((value) => ({
            value,
            label: t(`cumulativeOrigins.${value}`),
            help: t(`cumulativeOriginHelp.${value}`),
          }))}
          chosen={draft.cumulativeOrigin}
          problem={problemOf('cumulativeOrigin')}
          onChoose={(cumulativeOrigin) => change({ cumulativeOrigin })}
        />
      )}
      {shown.has('snapshotMaxAgeDays') && (
        <div className="sm:max-w-sm">
          <TextField
            label={t('fields.snapshotMaxAgeDays')}
            hint={t('snapshotHint')}
            name="snapshotMaxAgeDays"
            dir="ltr"
            inputMode="numeric"
            autoComplete="off"
            value={draft.snapshotMaxAgeDays}
            onChange={(event) => change({ snapshotMaxAgeDays: event.target.value })}
            problem={problemOf('snapshotMaxAgeDays')}
          />
        </div>
      )}
      {shown.has('aggregation') && (
        <ChoiceField
          name="aggregation"
          label={t('fields.aggregation')}
          choices={aggregationsOffered(draft).map((value) => ({
            value,
            label: t(`aggregations.${value}`),
            help: t(`aggregationHelp.${value}`),
          }))}
          chosen={draft.aggregation}
          problem={problemOf('aggregation')}
          onChoose={(aggregation) => change({ aggregation })}
        />
      )}
    </FormPart>
  );
}
