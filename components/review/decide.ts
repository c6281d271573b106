import type { QueuedValue } from '@/lib/api/review-schema';
import { AppError } from '@/lib/errors';
import type { InputProblem } from '@/lib/input-problems';
import { answerOf, officeApi } from '../office/office-api';

export interface Decision {
  readonly kind: 'approve' | 'return';
  readonly values: readonly QueuedValue[];
  /** Compulsory for a return, and for an approval that is not independent. */
  readonly reason: string | null;
}

/** A value that was not decided, as the person saw it, and why. */
export interface Refusal {
  readonly seen: QueuedValue;
  readonly problem: InputProblem;
}

export interface Decided {
  readonly kind: Decision['kind'];
  readonly count: number;
  readonly refusals: readonly Refusal[];
}

/** Sends a decision. The API takes a list whole or not at all, so a refused value is put aside. */
export async function decide(
  programme: string,
  { kind, values, reason }: Decision,
): Promise<Decided> {
  const refusals: Refusal[] = [];
  let left = values;
  while (left.length > 0) {
    const sent = left;
    const observations = sent.map(({ id, revision }) => ({ id, revision }));
    try {
      await answerOf(send(programme, kind, observations, reason));
      return { kind, count: sent.length, refusals };
    } catch (error) {
      const refused = refusalIn(error, sent);
      if (!refused) throw error;
      refusals.push(refused);
      left = sent.filter((one) => one !== refused.seen);
    }
  }
  return { kind, count: 0, refusals };
}

function send(
  programme: string,
  kind: Decision['kind'],
  observations: { id: number; revision: number }[],
  reason: string | null,
) {
  const { approve, return: sendBack } = officeApi().observations;
  return kind === 'approve'
    ? approve({ programme, observations, reason })
    : sendBack({ programme, observations, reason: reason ?? '' });
}

/** `observations.2` is the third value that was sent. */
function refusalIn(error: unknown, sent: readonly QueuedValue[]): Refusal | null {
  if (!(error instanceof AppError) || error.field === null) return null;
  const at = /^observations\.(\d+)/.exec(error.field)?.[1];
  const seen = at === undefined ? undefined : sent[Number(at)];
  if (!seen) return null;
  const { field, words, params } = error;
  return { seen, problem: { field, words, params } };
}
