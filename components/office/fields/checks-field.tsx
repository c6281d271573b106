'use client';

import { useId } from 'react';
import type { InputProblem } from '@/lib/input-problems';
import { CheckField } from './check-field';
import { FieldProblem } from './field-problem';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** Any number of a list; `chosen` are ticked at first. */
export function ChecksField({
  name,
  label,
  hint,
  choices,
  chosen = [],
  problem,
}: {
  name: string;
  label: string;
  hint?: string;
  choices: readonly Choice[];
  chosen?: readonly string[];
  problem: InputProblem | undefined;
}) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <fieldset
      name={name}
      aria-describedby={described || undefined}
      className="@container grid min-w-0 gap-2"
    >
      <legend className="text-[0.9375rem] font-semibold">{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="max-w-measure text-sm text-soft">
          {hint}
        </p>
      )}
      <div
        className={`grid max-h-72 gap-2 overflow-y-auto rounded-control border p-3 @lg:grid-cols-2 ${problem ? 'border-clay' : 'border-line'}`}
      >
        {choices.map((choice) => (
          <CheckField
            key={choice.value}
            name={name}
            value={choice.value}
            label={choice.label}
            hint={choice.hint}
            defaultChecked={chosen.includes(choice.value)}
          />
        ))}
      </div>
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </fieldset>
  );
}
