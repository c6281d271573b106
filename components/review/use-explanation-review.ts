'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import type { QueuedExplanation } from '@/lib/api/deviation-schema';
import { answerOf, officeApi } from '../office/office-api';
import { reviewKey } from './review-query';

export interface ExplanationDecision {
  readonly kind: 'approve' | 'return';
  readonly explanation: QueuedExplanation;
  /** Compulsory for a return, and for an approval that is not independent. */
  readonly reason: string | null;
}

/** Decides on one explanation, then shows the queue as it is now. */
export function useExplanationReview(programme: string) {
  const queries = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: async ({ kind, explanation, reason }: ExplanationDecision) => {
      const { approve, return: sendBack } = officeApi().deviations;
      const explanations = [{ id: explanation.id, revision: explanation.revision }];
      await answerOf(
        kind === 'approve'
          ? approve({ programme, explanations, reason })
          : sendBack({ programme, explanations, reason: reason ?? '' }),
      );
      return kind;
    },
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: reviewKey(programme) });
      // The count beside "To review" is drawn by the server.
      router.refresh();
    },
  });
}
