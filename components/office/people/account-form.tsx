'use client';

import { useTranslations } from 'next-intl';
import { newAccountInput } from '@/lib/person/grant-input';
import { Button } from '../button';
import { Failure } from '../failure';
import { TextField } from '../form-field';
import { postJson } from '../post-json';
import { useForm } from '../use-form';
import { type IssuedLink, issuedLinkReply } from './link-dialog';

export function AccountForm({ onLink }: { onLink: (link: IssuedLink) => void }) {
  const t = useTranslations('people');
  const { submit, isSending, failure, problemOf } = useForm({
    schema: newAccountInput,
    read: (data) => Object.fromEntries(data),
    send: async (input) => ({
      ...issuedLinkReply.parse(await postJson('/api/v1/people', input)),
      name: input.name,
    }),
    onDone: (link, form) => {
      form.reset();
      onLink(link);
    },
  });
  return (
    <form
      noValidate
      onSubmit={submit}
      aria-labelledby="new-account"
      className="card grid gap-4 p-4 sm:p-6"
    >
      <h2 id="new-account" className="text-lg">
        {t('account.title')}
      </h2>
      <p className="text-sm text-soft">{t('account.text')}</p>
      <TextField
        label={t('name')}
        name="name"
        autoComplete="off"
        required
        problem={problemOf('name')}
      />
      <TextField
        label={t('email')}
        name="email"
        type="email"
        dir="ltr"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
        problem={problemOf('email')}
      />
      <Failure error={failure} />
      <Button type="submit" disabled={isSending} className="justify-self-start">
        {isSending ? t('account.sending') : t('account.submit')}
      </Button>
    </form>
  );
}
