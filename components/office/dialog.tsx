'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';

/**
 * A question in front of the page. The browser's own: it holds the focus and closes on Escape.
 * What was focused before gets the focus back, if it is still there.
 */
export function Dialog({
  title,
  isWide = false,
  mayEscape = () => true,
  onClose,
  children,
}: {
  title: string;
  /** For a form whose texts stand side by side in three languages. */
  isWide?: boolean;
  /** Asked before Escape closes it. */
  mayEscape?: () => boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (!mayEscape()) event.preventDefault();
      }}
      onClose={onClose}
      className={`card m-auto p-5 text-start text-ink backdrop:bg-[rgb(0_0_0/0.5)] sm:p-6 ${isWide ? 'w-[min(60rem,calc(100vw-2rem))]' : 'w-[min(32rem,calc(100vw-2rem))]'}`}
    >
      <div className="grid gap-4">
        <h2 id={titleId} className="text-xl">
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}
