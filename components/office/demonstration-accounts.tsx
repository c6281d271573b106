'use client';

import { useTranslations } from 'next-intl';
import type { Role } from '@/lib/person/role';
import { Button } from './button';

export interface DemonstrationAccount {
  readonly role: Role;
  readonly email: string;
}

/** The accounts everyone may try. */
export function DemonstrationAccounts({
  accounts,
  password,
  disabled,
  onUse,
}: {
  accounts: readonly DemonstrationAccount[];
  password: string;
  disabled: boolean;
  onUse: (email: string, password: string) => void;
}) {
  const t = useTranslations();
  return (
    <section aria-labelledby="demonstration" className="card grid gap-3 p-4 sm:p-6">
      <h2 id="demonstration" className="text-lg">
        {t('signIn.demonstration.title')}
      </h2>
      <p className="text-sm text-soft">
        {t('signIn.demonstration.text')} <code dir="ltr">{password}</code>
      </p>
      <ul className="grid gap-2">
        {accounts.map(({ role, email }) => (
          <li
            key={email}
            className="flex flex-col items-start justify-between gap-x-4 gap-y-2 border-t border-line pt-3 sm:flex-row sm:items-center"
          >
            <span className="text-sm">
              <span className="block font-semibold">{t(`roles.${role}.name`)}</span>
              <span className="block text-soft">{t(`roles.${role}.may`)}</span>
              <code dir="ltr">{email}</code>
            </span>
            <Button
              look="plain"
              size="small"
              className="shrink-0"
              disabled={disabled}
              aria-label={t('signIn.demonstration.useLabel', { role: t(`roles.${role}.name`) })}
              onClick={() => onUse(email, password)}
            >
              {t('signIn.demonstration.use')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
