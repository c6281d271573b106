'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { type Decision, decide } from './decide';
import { reviewKey } from './review-query';

/** Decides on submitted values, then shows the queue as it is now. */
export function useReview(programme: string) {
  const queries = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: async (decision: Decision) => {
      const decided = await decide(programme, decision);
      await queries.invalidateQueries({ queryKey: reviewKey(programme) });
      // The count beside "To review" is drawn by the server.
      router.refresh();
      return decided;
    },
  });
}

export type Review = ReturnType<typeof useReview>;
