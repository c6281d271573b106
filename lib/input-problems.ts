import type { z } from '@/lib/zod';
import { AppError, type ErrorParams } from './errors';

export interface InputProblem {
  /** Path of the input, as `values.3.numerator`. */
  readonly field: string;
  /** Key of its words in messages/. */
  readonly words: string;
  readonly params: ErrorParams;
}

/** A schema says its own words by giving a key for a message; all others are plainly "invalid". */
const isWordsKey = (message: string) => /^[a-zA-Z]+(\.[a-zA-Z-]+)+$/.test(message);

/** The first problem of each field, in the order of the schema. */
export function inputProblems(error: z.ZodError): InputProblem[] {
  const byField = new Map<string, InputProblem>();
  for (const issue of error.issues) {
    const field = issue.path.join('.');
    if (byField.has(field)) continue;
    byField.set(field, {
      field,
      words: isWordsKey(issue.message) ? issue.message : 'errors.invalid',
      params: bounds(issue),
    });
  }
  return [...byField.values()];
}

function bounds(issue: z.core.$ZodIssue): ErrorParams {
  if (issue.code === 'too_small') return { minimum: Number(issue.minimum) };
  if (issue.code === 'too_big') return { maximum: Number(issue.maximum) };
  return {};
}

/** The parsed input; throws `invalid` with the first field that is not right. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [first] = inputProblems(parsed.error);
  throw new AppError('invalid', { ...first, cause: parsed.error });
}
