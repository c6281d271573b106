'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { signInInput } from '@/lib/person/account-input';
import { Button } from './button';
import { type DemonstrationAccount, DemonstrationAccounts } from './demonstration-accounts';
import { Failure } from './failure';
import { TextField } from './form-field';
import { postJson } from './post-json';
import { useForm } from './use-form';

const door = '/api/auth/sign-in/email';

/** `demonstration` is null on every instance but the demonstration. */
export function SignInForm({
  next,
  demonstration,
}: {
  next: string;
  demonstration: {
    readonly accounts: readonly DemonstrationAccount[];
    readonly password: string;
  } | null;
}) {
  const t = useTranslations('signIn');
  const form = useRef<HTMLFormElement>(null);
  const { submit, isSending, failure, problemOf } = useForm({
    schema: signInInput,
    read: (data) => Object.fromEntries(data),
    send: (input) => postJson(door, input),
    // A new document, so that the page is rendered for the person who just signed in.
    onDone: () => window.location.assign(next),
  });

  function fill(email: string, password: string) {
    for (const [name, value] of Object.entries({ email, password })) {
      const control = form.current?.elements.namedItem(name);
      if (control instanceof HTMLInputElement) control.value = value;
    }
    form.current?.requestSubmit();
  }

  return (
    <div className="grid gap-6">
      {/* A method and an action, so that a form sent before its script ran keeps the password out of the address. */}
      <form
        ref={form}
        method="post"
        action={door}
        noValidate
        onSubmit={submit}
        className="card grid gap-4 p-4 sm:p-6"
      >
        <TextField
          label={t('email')}
          name="email"
          type="email"
          dir="ltr"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          problem={problemOf('email')}
        />
        <TextField
          label={t('password')}
          name="password"
          type="password"
          dir="ltr"
          autoComplete="current-password"
          required
          problem={problemOf('password')}
        />
        <Failure error={failure} />
        <Button type="submit" disabled={isSending}>
          {isSending ? t('sending') : t('submit')}
        </Button>
        <p className="text-sm text-soft">{t('lost')}</p>
      </form>
      {demonstration && (
        <DemonstrationAccounts {...demonstration} disabled={isSending} onUse={fill} />
      )}
    </div>
  );
}
