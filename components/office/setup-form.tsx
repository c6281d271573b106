'use client';

import { useTranslations } from 'next-intl';
import {
  newAdministratorInput,
  newPasswordFromLinkInput,
  passwordLength,
} from '@/lib/person/account-input';
import { Button } from './button';
import { Failure } from './failure';
import { TextField } from './form-field';
import { postJson } from './post-json';
import { useForm } from './use-form';

/** `email` belongs to the person whose password is set; null creates the first administrator. */
export function SetupForm({
  token,
  email,
  home,
}: {
  token: string;
  email: string | null;
  home: string;
}) {
  const t = useTranslations('setup');
  const isFirst = email === null;
  const door = `/api/auth/setup/${isFirst ? 'administrator' : 'password'}`;
  const { submit, isSending, failure, problemOf } = useForm({
    schema: isFirst ? newAdministratorInput : newPasswordFromLinkInput,
    read: (data) => ({ ...Object.fromEntries(data), token }),
    send: (input) => postJson(door, input),
    onDone: () => window.location.assign(home),
  });
  return (
    <>
      <h1 className="text-3xl">{isFirst ? t('administrator.title') : t('password.title')}</h1>
      <p className="mt-2 mb-6 text-soft">
        {isFirst ? t('administrator.lead') : t('password.lead', { email })}
      </p>
      <form
        method="post"
        action={door}
        noValidate
        onSubmit={submit}
        className="card grid gap-4 p-4 sm:p-6"
      >
        {isFirst && (
          <TextField
            label={t('administrator.name')}
            name="name"
            autoComplete="name"
            required
            problem={problemOf('name')}
          />
        )}
        <TextField
          label={t('email')}
          name="email"
          type="email"
          dir="ltr"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          {...(!isFirst && { value: email, readOnly: true })}
          problem={problemOf('email')}
        />
        <TextField
          label={t('newPassword')}
          name="password"
          type="password"
          dir="ltr"
          autoComplete="new-password"
          hint={t('hint', { minimum: passwordLength.min })}
          required
          problem={problemOf('password')}
        />
        <Failure error={failure} />
        <Button type="submit" disabled={isSending}>
          {isSending ? t('sending') : isFirst ? t('administrator.submit') : t('password.submit')}
        </Button>
      </form>
    </>
  );
}
