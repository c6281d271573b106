import type { GridPoint } from '../grid/grid-selection';

export const aimGridId = 'aim-grid';

export function focusAimCell({ row, column }: GridPoint): void {
  document
    .querySelector<HTMLElement>(`#${aimGridId} [data-row="${row}"][data-column="${column}"]`)
    ?.focus();
}
