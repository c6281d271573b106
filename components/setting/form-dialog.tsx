'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { z } from '@/lib/zod';
import { Dialog } from '../office/dialog';
import { DialogFoot } from '../office/dialog-foot';
import type { ProblemOf } from '../office/fields/problem-of';
import { useForm } from '../office/use-form';
import { useLeaveGuard } from '../office/use-leave-guard';

/** A form in front of the page; it stays open, as it was filled in, until it has been accepted. */
export function FormDialog<S extends z.ZodType, R>({
  title,
  isWide,
  lead,
  submitText,
  onClose,
  children,
  ...settings
}: {
  title: string;
  isWide?: boolean;
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
  const t = useTranslations('office.form');
  const { submit, isSending, failure, problemOf } = useForm<S, R>(settings);
  const [isTouched, setIsTouched] = useState(false);
  useLeaveGuard(isTouched, t('leave'));
  return (
    <Dialog
      title={title}
      isWide={isWide ?? false}
      mayEscape={() => !isTouched || window.confirm(t('leave'))}
      onClose={onClose}
    >
      <form noValidate onSubmit={submit} onInput={() => setIsTouched(true)} className="grid gap-4">
        {lead && <p className="text-soft">{lead}</p>}
        {children(problemOf)}
        <DialogFoot
          failure={failure}
          isSending={isSending}
          submitText={submitText}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}
