'use client';

import { useId } from 'react';

/** Yes or no, with what yes does. */
export function CheckField({
  name,
  label,
  help,
  isChecked,
  onCheck,
}: {
  name: string;
  label: string;
  help: string;
  isChecked: boolean;
  onCheck: (isChecked: boolean) => void;
}) {
  const id = useId();
  return (
    <label className="flex min-w-0 cursor-pointer items-start gap-2.5">
      <input
        type="checkbox"
        name={name}
        checked={isChecked}
        onChange={(event) => onCheck(event.target.checked)}
        aria-labelledby={id}
        aria-describedby={`${id}-help`}
        className="mt-1 size-4.5 shrink-0 accent-brand"
      />
      <span className="min-w-0">
        <span id={id} className="block text-[0.9375rem] font-semibold">
          {label}
        </span>
        <span id={`${id}-help`} className="block max-w-measure text-sm text-soft">
          {help}
        </span>
      </span>
    </label>
  );
}
