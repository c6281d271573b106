'use client';

import { useTranslations } from 'next-intl';
import { directions, trajectories } from '@/lib/indicator/vocabulary';
import { ChoiceField } from '../../office/fields/choice-field';
import { FormPart } from '../../office/fields/form-part';
import { useIndicatorForm } from './indicator-form-context';

/** How values are compared with their target. Nothing for a text, which has none. */
export function TargetsPart() {
  const t = useTranslations('framework.indicator');
  const { draft, shown, change, problemOf } = useIndicatorForm();
  if (!shown.has('direction') && !shown.has('trajectory')) return null;
  return (
    <FormPart title={t('parts.targets')}>
      {shown.has('direction') && (
        <ChoiceField
          name="direction"
          label={t('fields.direction')}
          choices={directions.map((value) => ({
            value,
            label: t(`directions.${value}`),
            help: t(`directionHelp.${value}`),
          }))}
          chosen={draft.direction}
          problem={problemOf('direction')}
          onChoose={(direction) => change({ direction })}
        />
      )}
      {shown.has('trajectory') && (
        <ChoiceField
          name="trajectory"
          label={t('fields.trajectory')}
          choices={trajectories.map((value) => ({
            value,
            label: t(`trajectories.${value}`),
            help: t(`trajectoryHelp.${value}`),
          }))}
          chosen={draft.trajectory}
          problem={problemOf('trajectory')}
          onChoose={(trajectory) => change({ trajectory })}
        />
      )}
    </FormPart>
  );
}
