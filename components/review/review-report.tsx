'use client';

import { useTranslations } from 'next-intl';
import type { ReviewQueue } from '@/lib/api/review-schema';
import type { Decided } from './decide';

/** Says what the last decision did. The only live region of the queue. */
export function ReviewReport({
  decided,
  explained,
  queue,
}: {
  decided: Decided | null;
  /** What was done with an explanation, where that was the last decision. */
  explained: 'approve' | 'return' | null;
  queue: ReviewQueue;
}) {
  const t = useTranslations('review.report');
  const explanations = useTranslations('review.explanations');
  const waiting = new Set(queue.values.map(({ id }) => id));
  const refusals = decided?.refusals ?? [];
  const gone = refusals.filter(({ seen }) => !waiting.has(seen.id)).length;
  const changed = refusals.length - gone;
  const parts = decided && [
    t(decided.kind, { count: decided.count }),
    gone > 0 ? t('gone', { count: gone }) : '',
    changed > 0 ? t('changed', { count: changed }) : '',
  ];
  return (
    <div role="status" className="mb-3 empty:hidden">
      {explained && (
        <p className="rounded-control bg-mint-soft px-3 py-2 text-sm font-medium text-mint">
          {explanations(explained === 'approve' ? 'approved' : 'returned')}
        </p>
      )}
      {parts && (
        <p
          className={`rounded-control px-3 py-2 text-sm font-medium ${
            refusals.length > 0 ? 'bg-saffron-soft text-saffron-word' : 'bg-mint-soft text-mint'
          }`}
        >
          {parts.filter(Boolean).join(' ')}
        </p>
      )}
    </div>
  );
}
