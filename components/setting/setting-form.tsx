'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useRef, useState } from 'react';
import type { z } from '@/lib/zod';
import { Button } from '../office/button';
import { Failure } from '../office/failure';
import { FormPart } from '../office/fields/form-part';
import type { ProblemOf } from '../office/fields/problem-of';
import { useForm } from '../office/use-form';
import { useLeaveGuard } from '../office/use-leave-guard';

/** One part of a page that is saved on its own; it knows whether anything in it is unsaved. */
export function SettingForm<S extends z.ZodType, R>({
  title,
  hint,
  submitText,
  children,
  onDone,
  ...settings
}: {
  title: string;
  hint: string;
  submitText: string;
  schema: S;
  /** The input as the form holds it. */
  read: (data: FormData) => unknown;
  send: (input: z.output<S>) => Promise<R>;
  onDone: (result: R) => void;
  /** `onChanged` is for what changes the form without a change of any of its fields. */
  children: (problemOf: ProblemOf, onChanged: () => void) => ReactNode;
}) {
  const t = useTranslations('office.form');
  const leave = useTranslations('framework.editing');
  const form = useRef<HTMLFormElement>(null);
  const saved = useRef<string | null>(null);
  const [isUnsaved, setIsUnsaved] = useState(false);
  const held = (from: HTMLFormElement) => JSON.stringify(settings.read(new FormData(from)));
  useLeaveGuard(isUnsaved, leave('leave'));
  const { submit, isSending, failure, problemOf } = useForm<S, R>({
    ...settings,
    onDone: (result, sent) => {
      saved.current = held(sent);
      setIsUnsaved(false);
      onDone(result);
    },
  });

  function compare() {
    // After React has drawn what was chosen.
    requestAnimationFrame(() => {
      if (form.current) setIsUnsaved(held(form.current) !== saved.current);
    });
  }

  return (
    <FormPart level={2} title={title} hint={hint}>
      <form
        ref={(node) => {
          form.current = node;
          if (node) saved.current ??= held(node);
        }}
        noValidate
        onSubmit={submit}
        onChange={compare}
        className="grid gap-5"
      >
        {children(problemOf, compare)}
        <Failure error={failure} />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button type="submit" aria-disabled={isSending || undefined}>
            {isSending ? t('sending') : submitText}
          </Button>
          <p role="status" className="text-sm font-medium text-saffron-word">
            {isUnsaved && t('unsaved')}
          </p>
        </div>
      </form>
    </FormPart>
  );
}
