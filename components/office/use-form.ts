'use client';

import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { AppError } from '@/lib/errors';
import { type InputProblem, inputProblems } from '@/lib/input-problems';
import type { z } from '@/lib/zod';

interface FormSettings<S extends z.ZodType, R> {
  readonly schema: S;
  /** The input as the form holds it. */
  readonly read: (data: FormData) => unknown;
  readonly send: (input: z.output<S>) => Promise<R>;
  readonly onDone: (result: R, form: HTMLFormElement) => void;
}

/**
 * A form checked by the server's own schema before it is sent. What is wrong with a field, said
 * here or by the server, is shown at the field, and the first such field on the page gets the focus.
 */
export function useForm<S extends z.ZodType, R>(settings: FormSettings<S, R>) {
  const [problems, setProblems] = useState<readonly InputProblem[]>([]);
  const [failure, setFailure] = useState<Error | null>(null);
  const sending = useMutation({ mutationFn: settings.send });

  function show(form: HTMLFormElement, found: readonly InputProblem[]) {
    const shown = found.map((problem) => ({ ...problem, field: shownAt(form, problem.field) }));
    setProblems(shown);
    const controls = shown.flatMap(({ field }) => controlOf(form, field) ?? []);
    controls.sort(asOnThePage)[0]?.focus();
    const unseen = shown.find(({ field }) => !controlOf(form, field));
    if (unseen) setFailure(new AppError('invalid', unseen));
  }

  function fail(form: HTMLFormElement, error: Error) {
    const problem = problemOf(error);
    if (problem && controlOf(form, shownAt(form, problem.field))) show(form, [problem]);
    else setFailure(error);
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (sending.isPending) return;
    const form = event.currentTarget;
    setFailure(null);
    const parsed = settings.schema.safeParse(settings.read(new FormData(form)));
    if (!parsed.success) return show(form, inputProblems(parsed.error));
    setProblems([]);
    await sending.mutateAsync(parsed.data).then(
      (result) => settings.onDone(result, form),
      (error: Error) => fail(form, error),
    );
  }

  return {
    submit,
    isSending: sending.isPending,
    /** What is wrong with the whole, or with something that has no control here. */
    failure,
    problemOf: (field: string) => problems.find((problem) => problem.field === field),
  };
}

function asOnThePage(one: HTMLElement, other: HTMLElement): number {
  const where = one.compareDocumentPosition(other);
  return where & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The field itself, or the nearest group it is part of: `members` for the fourth of its choices. */
function shownAt(form: HTMLFormElement, field: string): string {
  const steps = field.split('.');
  while (steps.length > 0 && !form.elements.namedItem(steps.join('.'))) steps.pop();
  return steps.join('.') || field;
}

/** The control of a field, the first of its boxes, or the first one in the group of that name. */
function controlOf(form: HTMLFormElement, field = ''): HTMLElement | null {
  const found = form.elements.namedItem(field);
  const first = found instanceof RadioNodeList ? found[0] : found;
  const control = first instanceof HTMLFieldSetElement ? first.elements[0] : first;
  return control instanceof HTMLElement ? control : null;
}

function problemOf(error: Error): InputProblem | null {
  if (!(error instanceof AppError) || error.field === null) return null;
  return { field: error.field, words: error.words, params: error.params };
}
