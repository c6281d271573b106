import { useMemo, useState } from 'react';

const controls = 'a[href], input, textarea, select, button, summary, [tabindex]';

export interface Focus {
  /** Gives the focus to what has that name, once it is drawn in its place. */
  readonly moveTo: (name: string) => void;
  readonly refOf: (name: string) => ((node: HTMLElement | null) => void) | undefined;
}

/** Moves the focus to something that a change has drawn anew, or to the first control in it. */
export function useFocus(): Focus {
  const [wanted, setWanted] = useState<{ readonly name: string } | null>(null);
  // Another function for each wish: React calls a new ref once what it belongs to is in its place.
  const take = useMemo(
    () =>
      wanted &&
      ((node: HTMLElement | null) => {
        const target = node?.matches(controls) ? node : node?.querySelector<HTMLElement>(controls);
        target?.focus();
      }),
    [wanted],
  );
  return {
    moveTo: (name) => setWanted({ name }),
    refOf: (name) => (take && wanted?.name === name ? take : undefined),
  };
}
