import { queryOptions } from '@tanstack/react-query';
import type { ReviewQueue } from '@/lib/api/review-schema';
import { answerOf, officeApi } from '../office/office-api';

/** @param programme its slug */
export const reviewKey = (programme: string) => ['review', programme] as const;

export function reviewQuery(programme: string) {
  return queryOptions<ReviewQueue>({
    queryKey: reviewKey(programme),
    queryFn: () => answerOf(officeApi().observations.reviewQueue({ programme })),
  });
}
