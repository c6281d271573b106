import { AppError } from '@/lib/errors';
import type { Send } from '@/lib/offline/kept-cell';
import type { Outcome } from '@/lib/offline/queue';
import { answerOf, officeApi } from '../office/office-api';

/** What came of a sending; whatever is no `Outcome` leaves the send to be sent again. */
export type Delivery =
  | Outcome
  /** No answer came, or one that says to come back. */
  | { readonly kind: 'unanswered' }
  /** The session is over, or somebody else's. */
  | { readonly kind: 'signed-out' }
  /** The server failed at it. */
  | { readonly kind: 'failed' };

/** A connection that died without a word is given up. */
const longestWaitMs = 30_000;

export async function deliver(send: Send, person: string): Promise<Delivery> {
  try {
    return await answerTo(send, person);
  } catch (error) {
    return deliveryOf(error);
  }
}

async function answerTo(send: Send, person: string): Promise<Outcome> {
  const { programme, place, period, id } = send;
  const sending = { id, person };
  const signal = AbortSignal.timeout(longestWaitMs);
  const { observations: doors } = officeApi();
  if (send.kind === 'discard') {
    const { observations } = send;
    await answerOf(
      doors.discard({ programme, observations: [...observations], sending }, { signal }),
    );
    return { kind: 'saved', seen: observations.map(() => null) };
  }
  const values = [...send.values];
  const { observations } = await answerOf(
    doors.record({ programme, place, period, values, sending }, { signal }),
  );
  return { kind: 'saved', seen: observations.map(({ id, revision }) => ({ id, revision })) };
}

function deliveryOf(error: unknown): Delivery {
  if (error instanceof DOMException && error.name === 'TimeoutError') return { kind: 'unanswered' };
  if (!(error instanceof AppError)) {
    console.warn('A save was not answered as it should be.', error);
    return { kind: 'failed' };
  }
  const { code, words, params } = error;
  if (code === 'unauthorized') return { kind: 'signed-out' };
  if (code === 'unavailable' || code === 'rate-limited') return { kind: 'unanswered' };
  const { at, field } = cellOf(error.field);
  return { kind: 'refused', at, refusal: { code, field, words, params } };
}

/** `values.3.numerator` is the field `numerator` of the fourth cell that was sent. */
function cellOf(path: string | null): { readonly at: number | null; readonly field: string } {
  const found = /^(?:values|observations)\.(\d+)(?:\.(.+))?$/.exec(path ?? '');
  return found
    ? { at: Number(found[1]), field: found[2] ?? 'value' }
    : { at: null, field: 'value' };
}
