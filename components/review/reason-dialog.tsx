'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { QueuedExplanation } from '@/lib/api/deviation-schema';
import type { QueuedValue } from '@/lib/api/review-schema';
import { PersonalDataWarning } from '../entry/evidence/personal-data-warning';
import { Button } from '../office/button';
import { controlLook } from '../office/control-look';
import { Dialog } from '../office/dialog';
import { Failure } from '../office/failure';
import { FormField } from '../office/form-field';

/** A decision that has to say why: a return, or an approval nobody else could give. */
export interface ReasonFor {
  readonly kind: 'return' | 'approve';
  readonly values: readonly QueuedValue[];
  /** Asked of this one instead of values. */
  readonly explanation?: QueuedExplanation;
}

const noReason = { field: 'reason', words: 'errors.fields.required', params: {} };

export function ReasonDialog({
  asked,
  isSending,
  error,
  onClose,
  onSend,
}: {
  asked: ReasonFor;
  isSending: boolean;
  error: Error | null;
  onClose: () => void;
  onSend: (reason: string) => void;
}) {
  const t = useTranslations('review.reason');
  const [isMissing, setIsMissing] = useState(false);
  const [typed, setTyped] = useState('');
  const { kind, values, explanation } = asked;
  const title = explanation
    ? t(`explanation.${kind}`)
    : t(`${kind}.title`, { count: values.length });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const reason = typed.trim();
    setIsMissing(reason === '');
    if (reason !== '') onSend(reason);
    else form.querySelector('textarea')?.focus();
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form noValidate onSubmit={submit} className="grid gap-4">
        <p>{explanation ? t(`explanation.${kind}Text`) : t(`${kind}.text`)}</p>
        <FormField label={t('label')} problem={isMissing ? noReason : undefined}>
          {(control) => (
            <textarea
              {...control}
              name="reason"
              rows={4}
              dir="auto"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              className={controlLook}
            />
          )}
        </FormField>
        <PersonalDataWarning text={typed} />
        <Failure error={error} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="plain" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" disabled={isSending}>
            {t(`${kind}.send`)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
