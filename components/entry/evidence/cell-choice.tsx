'use client';

import { useTranslations } from 'next-intl';
import { controlLook } from '../../office/control-look';
import { FormField } from '../../office/form-field';
import type { RowCell } from '../row-view';
import type { RowAddress } from './evidence-query';

/** Which value of the row something is about; nothing is asked where there is one. */
export function CellChoice({ cells }: { cells: readonly RowCell[] }) {
  const t = useTranslations('evidence');
  if (cells.length < 2) return null;
  return (
    <FormField label={t('cell')}>
      {(control) => (
        <select name="cell" className={controlLook} {...control}>
          {cells.map(({ id, label }) => (
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
export function chosenCell(data: FormData, cells: readonly RowCell[], row: RowAddress) {
  const at = cells.find(({ id }) => id === data.get('cell')) ?? cells[0];
  const { place, period, indicator } = row;
  const { category = '', organisation = null, source = null } = at?.typed.cell ?? {};
  return { place, period, indicator, category, organisation, source };
}
