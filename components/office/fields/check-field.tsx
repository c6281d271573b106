'use client';

import { type ComponentProps, useId } from 'react';
import type { InputProblem } from '@/lib/input-problems';
import { FieldProblem } from './field-problem';

/** A box to tick, with a sentence on what that means. */
export function CheckField({
  label,
  hint,
  problem,
  ...input
}: {
  label: string;
  hint?: string | undefined;
  problem?: InputProblem | undefined;
} & Omit<ComponentProps<'input'>, 'type'>) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <label className="flex min-w-0 cursor-pointer items-start gap-2.5">
      <input
        type="checkbox"
        aria-labelledby={id}
        aria-describedby={described || undefined}
        aria-invalid={problem ? true : undefined}
        className="mt-1 size-4.5 shrink-0 accent-brand"
        {...input}
      />
      <span className="min-w-0">
        <span id={id} className="block text-[0.9375rem] font-semibold">
          {label}
        </span>
        {hint && (
          <span id={`${id}-hint`} className="block max-w-measure text-sm text-soft">
            {hint}
          </span>
        )}
        <FieldProblem id={`${id}-problem`} problem={problem} />
      </span>
    </label>
  );
}
