'use client';

import { type ComponentProps, type ReactNode, useId } from 'react';
import type { InputProblem } from '@/lib/input-problems';
import { controlLook } from './control-look';
import { useErrorWords } from './error-words';

/** Ties a control to its label, its hint and what is wrong with it. */
export function FormField({
  label,
  hint,
  problem,
  isQuiet = false,
  children,
}: {
  label: string;
  hint?: string;
  /** Of a part of something that has a heading of its own. */
  isQuiet?: boolean;
  problem?: InputProblem | undefined;
  children: (control: {
    id: string;
    'aria-describedby': string | undefined;
    'aria-invalid': true | undefined;
  }) => ReactNode;
}) {
  const id = useId();
  const words = useErrorWords();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean);
  return (
    <div className="grid content-start gap-1">
      <label
        htmlFor={id}
        className={isQuiet ? 'text-sm text-soft' : 'text-[0.9375rem] font-semibold'}
      >
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described.join(' ') || undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="text-sm font-medium text-clay">
          <span aria-hidden="true">▲ </span>
          {words(problem)}
        </p>
      )}
    </div>
  );
}

/** A line of text; give `dir` for what runs from left to right in every language. */
export function TextField({
  label,
  hint,
  problem,
  isQuiet,
  ...input
}: {
  label: string;
  hint?: string;
  isQuiet?: boolean;
  problem?: InputProblem | undefined;
} & ComponentProps<'input'>) {
  return (
    <FormField label={label} {...(hint && { hint })} isQuiet={isQuiet ?? false} problem={problem}>
      {(control) => <input className={controlLook} {...input} {...control} />}
    </FormField>
  );
}
