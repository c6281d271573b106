'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Explanation } from '@/lib/api/deviation-schema';
import { explanationWords } from '@/lib/deviation/deviation-input';
import { AppError } from '@/lib/errors';
import { type InputProblem, inputProblems } from '@/lib/input-problems';
import { Button } from '../../office/button';
import { controlLook } from '../../office/control-look';
import { Failure } from '../../office/failure';
import { FormField } from '../../office/form-field';
import { useLeaveGuard } from '../../office/use-leave-guard';
import { PersonalDataWarning } from '../evidence/personal-data-warning';
import { useExplaining } from './use-explaining';

/** Why an indicator stands off its target, in a few words. What is typed stays until it is saved. */
export function ExplanationForm({
  code,
  standing,
  isDraft,
  onDone,
}: {
  code: string;
  /** What is stored: the one being worked on, else the one in force. */
  standing: Explanation | null;
  isDraft: boolean;
  onDone: (done: 'saved' | 'sent' | 'takenBack') => void;
}) {
  const t = useTranslations('deviation');
  const [typed, setTyped] = useState<string | null>(null);
  const [missing, setMissing] = useState<InputProblem | null>(null);
  const explaining = useExplaining(code);
  const stored = isDraft ? (standing?.words ?? '') : '';
  const text = typed ?? stored;
  const isChanged = text.trim() !== stored.trim();
  useLeaveGuard(isChanged, t('leave'));
  const refused = problemOf(explaining.error);

  function send(kind: 'saved' | 'sent', form: HTMLFormElement) {
    const read = explanationWords.safeParse({ words: text });
    const [problem = null] = read.success ? [] : inputProblems(read.error);
    setMissing(problem);
    if (!read.success) {
      form.querySelector('textarea')?.focus();
      return;
    }
    explaining.mutate(
      { kind, words: read.data.words, standing },
      {
        onSuccess: () => {
          setTyped(null);
          onDone(kind);
        },
      },
    );
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!explaining.isPending) send('sent', event.currentTarget);
  }

  const isOvertaken = refused !== null && isChanged && isDraft && standing !== null;
  return (
    <form noValidate onSubmit={submit} className="grid gap-2">
      <FormField label={t('label', { code })} problem={missing ?? refused ?? undefined}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            rows={2}
            value={text}
            onChange={(event) => setTyped(event.target.value)}
            className={controlLook}
          />
        )}
      </FormField>
      <PersonalDataWarning text={text} />
      {isOvertaken && (
        <p className="text-sm">
          {t.rich('theirs', {
            stored,
            words: (said) => <bdi className="font-semibold">{said}</bdi>,
          })}
        </p>
      )}
      <Failure error={refused ? null : explaining.error} />
      <div className="flex flex-wrap gap-2">
        <Button
          look="plain"
          size="small"
          aria-label={t('saveLabel', { code })}
          aria-disabled={explaining.isPending || !isChanged || undefined}
          onClick={(event) => {
            const { form } = event.currentTarget;
            if (form && isChanged && !explaining.isPending) send('saved', form);
          }}
        >
          {t('save')}
        </Button>
        <Button
          type="submit"
          size="small"
          aria-label={t('submitLabel', { code })}
          aria-disabled={explaining.isPending || undefined}
        >
          {t('submit')}
        </Button>
        {isDraft && standing && (
          <Button
            look="plain"
            size="small"
            aria-label={t('discardLabel', { code })}
            onClick={() =>
              explaining.mutate(
                { kind: 'takenBack', standing },
                { onSuccess: () => onDone('takenBack') },
              )
            }
          >
            {t('discard')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** What is wrong with the words themselves, said by the server. */
function problemOf(error: Error | null): InputProblem | null {
  if (!(error instanceof AppError) || error.field !== 'words') return null;
  const { field, words, params } = error;
  return { field, words, params };
}
