'use client';

import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useRef,
  useState,
} from 'react';

/** What can be done with one line of a list. Closes on Escape and when the focus leaves. */
export function ActionsMenu({
  label,
  opener,
  children,
}: {
  /** With the name of what the actions are about. */
  label: string;
  opener?: Ref<HTMLElement> | undefined;
  /** `close` gives the focus back to what opened the menu. */
  children: (close: () => void) => ReactNode;
}) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [isOpen, setIsOpen] = useState(false);

  function close() {
    if (!menu.current) return;
    menu.current.querySelector('summary')?.focus();
    menu.current.open = false;
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && menu.current?.open) close();
  }

  function onBlur(event: FocusEvent) {
    if (!event.relatedTarget || !menu.current) return;
    if (!menu.current.contains(event.relatedTarget)) menu.current.open = false;
  }

  return (
    <details
      ref={menu}
      className="relative shrink-0"
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <summary
        ref={opener}
        aria-label={label}
        className="grid size-8 list-none place-items-center rounded-control border border-line bg-card font-semibold hover:bg-brand-soft [&::-webkit-details-marker]:hidden"
      >
        <span aria-hidden="true">⋯</span>
      </summary>
      {isOpen && (
        <ul className="card absolute end-0 z-10 my-1 w-56 max-w-[calc(100vw-3rem)] p-1.5 shadow-lg">
          {children(close)}
        </ul>
      )}
    </details>
  );
}

export function MenuAction({ words, onDo }: { words: string; onDo: () => void }) {
  return (
    <li>
      <button
        type="button"
        onClick={onDo}
        className="min-h-9 w-full rounded-control px-2.5 py-1 text-start text-[0.9375rem] hover:bg-brand-soft"
      >
        {words}
      </button>
    </li>
  );
}
