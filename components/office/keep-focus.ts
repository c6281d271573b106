import { flushSync } from 'react-dom';

/** Draws a change at once. What had the focus has it still, though it was moved in the document. */
export function keepFocus(change: () => void): void {
  const held = document.activeElement;
  flushSync(change);
  if (held instanceof HTMLElement) held.focus();
}
