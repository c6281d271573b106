'use client';

import { useQueryClient } from '@tanstack/react-query';
import type { QueuedValue } from '@/lib/api/review-schema';
import { EvidenceOfRow } from '../entry/evidence/evidence-of-row';
import { reviewKey } from './review-query';

/** What supports a submitted value and is said of it; the reviewer may say something too. */
export function ReviewEvidence({
  value,
  label,
  programme,
}: {
  value: QueuedValue;
  /** Its category in words; null for the total. */
  label: string | null;
  programme: string;
}) {
  const queries = useQueryClient();
  const { id, indicator, place, period, category, organisation, source, mayComment } = value;
  return (
    <div className="rounded-control bg-paper p-3">
      <EvidenceOfRow
        row={{ programme, indicator, place, period }}
        targets={[{ id: String(id), label, category, organisation, source }]}
        addings={mayComment ? ['comment'] : []}
        onChanged={() => void queries.invalidateQueries({ queryKey: reviewKey(programme) })}
      />
    </div>
  );
}
