'use client';

import { useTranslations } from 'next-intl';
import type { InputProblem } from '@/lib/input-problems';
import { SelectField } from '../office/fields/select-field';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The first month of a programme's own year; its texts are those of the periods. */
export function MonthField({
  label,
  hint,
  defaultValue,
  problem,
}: {
  label: string;
  hint: string;
  defaultValue: number;
  problem: InputProblem | undefined;
}) {
  const t = useTranslations('periods.monthNames');
  return (
    <SelectField
      label={label}
      hint={hint}
      name="startMonth"
      defaultValue={String(defaultValue)}
      choices={months.map((month) => ({ value: String(month), text: t(`${month}`) }))}
      problem={problem}
    />
  );
}
