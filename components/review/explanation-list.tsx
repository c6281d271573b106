'use client';

import { useTranslations } from 'next-intl';
import type { QueuedExplanation } from '@/lib/api/deviation-schema';
import type { Locale } from '@/lib/locale';
import { ExplanationRow } from './explanation-row';
import type { ReasonFor } from './reason-dialog';
import type { ReviewedExplanation } from './review-groups';

export interface ExplanationActions {
  readonly isSending: boolean;
  readonly onApprove: (explanation: QueuedExplanation) => void;
  readonly onAsk: (asked: ReasonFor) => void;
}

/** What explains the deviations of one place and period, under its values. */
export function ExplanationList({
  explanations,
  title,
  locale,
  ...actions
}: ExplanationActions & {
  explanations: readonly ReviewedExplanation[];
  /** The place and period. */
  title: string;
  locale: Locale;
}) {
  const t = useTranslations('review.explanations');
  return (
    <div className="mt-3">
      <h3 className="mb-1.5 text-[0.9375rem] font-semibold">
        {t('title')}
        <span className="sr-only">, {title}</span>
      </h3>
      <ul className="card divide-y divide-line">
        {explanations.map((one) => (
          <ExplanationRow key={one.explanation.id} reviewed={one} locale={locale} {...actions} />
        ))}
      </ul>
    </div>
  );
}
