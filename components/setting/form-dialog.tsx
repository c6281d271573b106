'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { InputProblem } from '@/lib/input-problems';
import type { z } from '@/lib/zod';
import { Button } from '../office/button';
import { Dialog } from '../office/dialog';
import { Failure } from '../office/failure';
import { useForm } from '../office/use-form';

export type ProblemOf = (field: string) => InputProblem | undefined;

/** A form in front of the page; it stays open, as it was filled in, until it has been accepted. */
export function FormDialog<S extends z.ZodType, R>({
  title,
  lead,
  submitText,
  onClose,
  children,
  ...settings
}: {
  title: string;
  lead?: string;
  submitText?: string;
  schema: S;
  /** The input as the form holds it. */
  read: (data: FormData) => unknown;
  send: (input: z.output<S>) => Promise<R>;
  onDone: (result: R) => void;
  onClose: () => void;
  children: (problemOf: ProblemOf) => ReactNode;
}) {
  const t = useTranslations('setting.form');
  const { submit, isSending, failure, problemOf } = useForm<S, R>(settings);
  return (
    <Dialog title={title} onClose={onClose}>
      <form noValidate onSubmit={submit} className="grid gap-4">
        {lead && <p className="text-soft">{lead}</p>}
        {children(problemOf)}
        <Failure error={failure} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="plain" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" disabled={isSending}>
            {isSending ? t('sending') : (submitText ?? t('save'))}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
