import { type ComponentProps, useId } from 'react';

/** A box to tick, with a sentence on what that means. */
export function CheckField({
  label,
  hint,
  ...input
}: { label: string; hint?: string } & Omit<ComponentProps<'input'>, 'type'>) {
  const id = useId();
  return (
    <div>
      <label className="flex min-h-8 items-center gap-2 text-[0.9375rem] font-semibold">
        <input
          type="checkbox"
          aria-describedby={hint ? id : undefined}
          className="size-4.5 shrink-0 accent-brand"
          {...input}
        />
        {label}
      </label>
      {hint && (
        <p id={id} className="ms-6.5 text-sm text-soft">
          {hint}
        </p>
      )}
    </div>
  );
}
