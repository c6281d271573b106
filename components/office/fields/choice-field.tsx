'use client';

import { useId } from 'react';
import type { InputProblem } from '@/lib/input-problems';
import { FieldProblem } from './field-problem';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  /** What choosing it does, in a sentence. */
  readonly help: string;
}

/** One of a few, each with what it means under it. */
export function ChoiceField<T extends string>({
  name,
  label,
  hint,
  choices,
  chosen,
  problem,
  onChoose,
}: {
  name: string;
  label: string;
  hint?: string | undefined;
  choices: readonly Choice<T>[];
  chosen: T | '';
  problem: InputProblem | undefined;
  onChoose: (value: T) => void;
}) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={described || undefined}
      aria-invalid={problem ? true : undefined}
      className="@container grid min-w-0 gap-1.5"
    >
      <p id={`${id}-label`} className="text-[0.9375rem] font-semibold">
        {label}
      </p>
      {hint && (
        <p id={`${id}-hint`} className="max-w-measure text-sm text-soft">
          {hint}
        </p>
      )}
      <div className="grid gap-2 @xl:grid-cols-2 @4xl:grid-cols-3">
        {choices.map(({ value, label: word, help }) => (
          <label
            key={value}
            className="flex min-w-0 cursor-pointer items-start gap-2.5 rounded-control border border-line px-3 py-2 hover:bg-brand-soft has-checked:border-brand has-checked:bg-brand-soft"
          >
            <input
              type="radio"
              name={name}
              value={value}
              checked={chosen === value}
              onChange={() => onChoose(value)}
              aria-labelledby={`${id}-${value}`}
              aria-describedby={`${id}-${value}-help`}
              className="mt-1 size-4.5 shrink-0 accent-brand"
            />
            <span className="min-w-0">
              <span id={`${id}-${value}`} className="block text-[0.9375rem] font-semibold">
                {word}
              </span>
              <span id={`${id}-${value}-help`} className="block text-sm text-soft">
                {help}
              </span>
            </span>
          </label>
        ))}
      </div>
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </div>
  );
}
