import type { ReactNode } from 'react';

/** Holds what may be wider than the screen; it scrolls by itself, also with the keyboard. */
export function ScrollBox({
  id,
  label,
  children,
}: {
  id?: string;
  label: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div
      id={id}
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reached by key
      tabIndex={0}
      className="relative overflow-x-auto"
    >
      {children}
    </div>
  );
}
