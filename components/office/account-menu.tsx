'use client';

import { useTranslations } from 'next-intl';
import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import { OfficeLanguages } from './office-languages';
import { SignOutButton } from './sign-out-button';

/** Who is signed in, the language, and the way out. Closes on Escape and when focus leaves. */
export function AccountMenu({
  name,
  email,
  opens = 'down',
}: {
  name: string;
  email: string;
  /** `beside` is for the foot of the side navigation, where it opens upwards. */
  opens?: 'down' | 'beside';
}) {
  const t = useTranslations('office');
  const menu = useRef<HTMLDetailsElement>(null);

  function close() {
    if (menu.current) menu.current.open = false;
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    close();
    menu.current.querySelector('summary')?.focus();
  }

  function onBlur(event: FocusEvent) {
    if (event.relatedTarget && !menu.current?.contains(event.relatedTarget)) close();
  }

  return (
    <details ref={menu} className="relative" onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary className="flex min-h-9 list-none items-center gap-2 rounded-control border border-line bg-card px-2.5 text-sm hover:bg-brand-soft">
        <span
          aria-hidden="true"
          className="grid size-6 place-items-center rounded-full bg-brand-soft font-semibold text-brand"
        >
          {[...name][0]?.toLocaleUpperCase()}
        </span>
        <bdi aria-hidden="true" className="max-w-32 truncate">
          {name}
        </bdi>
        <span className="sr-only">{t('account', { name })}</span>
      </summary>
      <div
        className={`card absolute end-0 z-10 my-1 grid w-64 max-w-[calc(100vw-2rem)] gap-3 p-4 shadow-lg ${opens === 'beside' ? 'lg:start-0 lg:end-auto lg:bottom-full' : ''}`}
      >
        <p className="text-sm">
          <span className="block font-semibold">
            <bdi>{name}</bdi>
          </span>
          <span className="block break-all text-soft">
            <bdi>{email}</bdi>
          </span>
        </p>
        <div className="justify-self-start">
          <OfficeLanguages label={t('language')} />
        </div>
        <SignOutButton />
      </div>
    </details>
  );
}
