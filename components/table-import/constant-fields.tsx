'use client';

import { useTranslations } from 'next-intl';
import type { TableChoices } from '@/lib/api/table-schema';
import { type TableAxis, type TableMapping, tableAxes } from '@/lib/table-import/mapping';
import { SelectField } from '../office/fields/select-field';
import { TextField } from '../office/form-field';
import { choicesOf } from './choices-of';

/** What holds for the whole file, where no column says it; and which texts mean an empty cell. */
export function ConstantFields({
  mapping,
  choices,
  onChange,
}: {
  mapping: TableMapping;
  choices: TableChoices;
  onChange: (mapping: TableMapping) => void;
}) {
  const t = useTranslations('tables.screen');
  const isSaid = (axis: TableAxis) =>
    mapping.columns.some(({ as }) => as === axis) ||
    (mapping.lines.includes(axis) && mapping.columns.some(({ as }) => as === 'across'));
  const open = tableAxes.filter((axis) => axis === 'category' || !isSaid(axis));
  return (
    <fieldset className="min-w-0">
      <legend className="text-lg">{t('constants')}</legend>
      <p className="mb-2 text-sm text-soft">{t('constantsHint')}</p>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {open
          .map((axis) => ({ axis, all: choicesOf(choices, axis) }))
          .filter(({ all }) => all.length > 0)
          .map(({ axis, all }) => (
            <SelectField
              key={axis}
              label={t(`uses.${axis}`)}
              none={t('notChosen')}
              value={mapping.constants[axis] ?? ''}
              choices={all.map(({ code, text }) => ({ value: code, text }))}
              onChange={({ currentTarget: { value } }) => {
                const { [axis]: _, ...others } = mapping.constants;
                const constants = value === '' ? others : { ...others, [axis]: value };
                onChange({ ...mapping, constants });
              }}
            />
          ))}
        <TextField
          label={t('blanks')}
          hint={t('blanksHint')}
          defaultValue={mapping.blanks.join(' ')}
          onBlur={({ currentTarget: { value } }) =>
            onChange({
              ...mapping,
              blanks: value
                .split(/\s+/)
                .filter((one) => one !== '')
                .slice(0, 20),
            })
          }
        />
      </div>
    </fieldset>
  );
}
