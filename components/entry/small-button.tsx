import type { ComponentProps } from 'react';

/** A button inside a row or a notice, which takes its colour. */
export function SmallButton(props: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...props}
      className="min-h-8 rounded-control border border-current bg-card px-2.5 py-0.5 text-sm font-semibold hover:underline"
    />
  );
}
