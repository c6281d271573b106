'use client';

import { useTranslations } from 'next-intl';
import { controlLook } from '../../office/control-look';
import { FormField } from '../../office/form-field';
import type { RowAddress } from './evidence-query';
import type { EvidenceTarget } from './evidence-target';

/** Which value of the row something is about; nothing is asked where there is one. */
export function TargetChoice({ targets }: { targets: readonly EvidenceTarget[] }) {
  const t = useTranslations('evidence');
  if (targets.length < 2) return null;
  return (
    <FormField label={t('cell')}>
      {(control) => (
        <select name="cell" className={controlLook} {...control}>
          {targets.map(({ id, label }) => (
            <option key={id} value={id}>
              {label ?? t('total')}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}

/** The chosen cell, as the API names it. */
export function chosenCell(data: FormData, targets: readonly EvidenceTarget[], row: RowAddress) {
  const at = targets.find(({ id }) => id === data.get('cell')) ?? targets[0];
  const { place, period, indicator } = row;
  const { category = '', organisation = null, source = null } = at ?? {};
  return { place, period, indicator, category, organisation, source };
}
