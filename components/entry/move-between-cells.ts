import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 };

/**
 * Up, Down and Enter go to the field above or below in the same column of the table, as in a
 * spreadsheet; Tab keeps its own order. Fields name their column in `data-column`.
 */
export function moveBetweenCells(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const from = event.target;
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!(from instanceof HTMLInputElement) || !from.dataset.column) return;
  event.preventDefault();
  const column = event.currentTarget.querySelectorAll<HTMLInputElement>(
    `input[data-column="${CSS.escape(from.dataset.column)}"]`,
  );
  const next = column[[...column].indexOf(from) + step];
  next?.focus();
  next?.select();
}
