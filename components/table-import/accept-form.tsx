'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ImportedTable } from '@/lib/api/table-schema';
import type { ObservationInput } from '@/lib/observation/observation-input';
import { changeReasons } from '@/lib/observation/review-state';
import { Button } from '../office/button';
import { SelectField } from '../office/fields/select-field';
import { TextField } from '../office/form-field';

const required = (field: string) => ({ field, words: 'errors.fields.required', params: {} });

/** Saves what was checked; where approved values change, with the reason for all of them. */
export function AcceptForm({
  checked: { counts, corrections },
  isSaving,
  onAccept,
}: {
  checked: NonNullable<ImportedTable['checked']>;
  isSaving: boolean;
  onAccept: (change: ObservationInput['change']) => void;
}) {
  const t = useTranslations('tables.screen');
  const reasons = useTranslations('entry.why.reasons');
  const [reason, setReason] = useState('');
  const [words, setWords] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const count = counts.new + counts.changed;
  if (count === 0) return <p className="text-soft">{t('nothingToAccept')}</p>;
  const known = changeReasons.find((one) => one === reason);
  const needsReason = corrections > 0;
  return (
    <form
      noValidate
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(true);
        if (!needsReason) onAccept(null);
        else if (known && words.trim() !== '') onAccept({ reason: known, words: words.trim() });
      }}
    >
      {needsReason && (
        <fieldset className="grid gap-3 sm:grid-cols-2">
          <legend className="mb-2 text-sm font-semibold text-saffron-word">
            {t('corrections', { count: corrections })}
          </legend>
          <SelectField
            label={t('reason')}
            none={t('choose')}
            value={reason}
            choices={changeReasons.map((one) => ({ value: one, text: reasons(one) }))}
            problem={isAsked && !known ? required('reason') : undefined}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <TextField
            label={t('reasonWords')}
            value={words}
            maxLength={5000}
            problem={isAsked && words.trim() === '' ? required('words') : undefined}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
          />
        </fieldset>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" disabled={isSaving}>
          {t('accept', { count })}
        </Button>
        <span role="status" className="text-sm text-soft empty:hidden">
          {isSaving && t('saving')}
        </span>
      </div>
    </form>
  );
}
