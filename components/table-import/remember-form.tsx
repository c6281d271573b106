'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../office/button';
import { Failure } from '../office/failure';
import { TextField } from '../office/form-field';
import type { TableImport } from './use-table-import';

/** Keeps how the file is read, with the answers that were given, for the next file like it. */
export function RememberForm({
  remember,
  used,
}: {
  remember: TableImport['remember'];
  /** The name it was read by; empty where it was guessed. */
  used: string;
}) {
  const t = useTranslations('tables.screen');
  const [name, setName] = useState(used);
  const [isAsked, setIsAsked] = useState(false);
  const isMissing = isAsked && name.trim() === '';
  return (
    <form
      noValidate
      className="grid max-w-measure gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(true);
        if (name.trim() !== '') remember.mutate(name.trim());
      }}
    >
      <TextField
        label={t('rememberAs')}
        value={name}
        maxLength={80}
        problem={
          isMissing ? { field: 'name', words: 'errors.fields.required', params: {} } : undefined
        }
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <div>
        <Button type="submit" look="plain" disabled={remember.isPending}>
          {t('remember')}
        </Button>
      </div>
      <Failure error={remember.error} />
      <p role="status" className="text-sm text-mint empty:hidden">
        {remember.data && t('isRemembered', { name: remember.data.name })}
      </p>
    </form>
  );
}
