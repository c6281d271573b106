'use client';

import { useTranslations } from 'next-intl';
import type { QueuedValue } from '@/lib/api/review-schema';
import { SmallButton } from '../entry/small-button';

const kinds = ['files', 'links', 'comments'] as const;

/** How much stands behind a value; opens it. */
export function EvidenceButton({
  count,
  name,
  isOpen,
  panelId,
  onToggle,
}: {
  count: QueuedValue['evidence'];
  /** The value's own. */
  name: string;
  isOpen: boolean;
  panelId: string;
  onToggle: () => void;
}) {
  const t = useTranslations('review.evidence');
  const told = kinds
    .filter((kind) => count[kind] > 0)
    .map((kind) => t(kind, { count: count[kind] }));
  const counts = told.join(' · ') || t('none');
  return (
    <span className="mt-1.5 block text-brand">
      <SmallButton
        aria-expanded={isOpen}
        aria-controls={panelId}
        aria-label={t('label', { name, counts })}
        onClick={onToggle}
      >
        {counts}
      </SmallButton>
    </span>
  );
}
