'use client';

import type { ComponentProps } from 'react';
import type { InputProblem } from '@/lib/input-problems';
import { controlLook } from '../control-look';
import { FormField } from '../form-field';

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** One of a list; `none` is the words for no choice, where that is one. */
export function SelectField({
  label,
  hint,
  none,
  choices,
  problem,
  ...select
}: {
  label: string;
  hint?: string;
  none?: string;
  choices: readonly Choice[];
  problem?: InputProblem | undefined;
} & ComponentProps<'select'>) {
  return (
    <FormField label={label} {...(hint && { hint })} problem={problem}>
      {(control) => (
        <select className={controlLook} {...select} {...control}>
          {none !== undefined && <option value="">{none}</option>}
          {choices.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
