'use client';

import { useTranslations } from 'next-intl';
import type { QueuedValue } from '@/lib/api/review-schema';
import { SmallButton } from '../entry/small-button';
import type { ReviewActions } from './review-group-view';
import { isApprovable, isReturnable } from './review-groups';

/** What the person may decide about one value, or why they may not. */
export function DecisionCell({
  value,
  name,
  isSending,
  onApprove,
  onAsk,
}: ReviewActions & { value: QueuedValue; name: string }) {
  const t = useTranslations('review.decision');
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap gap-2 text-brand">
        {isApprovable(value) && (
          <SmallButton
            disabled={isSending}
            aria-label={t('approveLabel', { name })}
            onClick={() => onApprove(value)}
          >
            {t(value.step === 'first' ? 'approveFirst' : 'approve')}
          </SmallButton>
        )}
        {isReturnable(value) && (
          <SmallButton
            disabled={isSending}
            aria-label={t('returnLabel', { name })}
            onClick={() => onAsk({ kind: 'return', values: [value] })}
          >
            {t('return')}
          </SmallButton>
        )}
      </div>
      {!isApprovable(value) && (
        <p className="max-w-56 text-[0.8125rem] text-soft">{t(whyNot(value))}</p>
      )}
      {value.mayApprove && value.needsReason && (
        <span className="text-brand">
          <SmallButton
            disabled={isSending}
            aria-label={t('approveAloneLabel', { name })}
            onClick={() => onAsk({ kind: 'approve', values: [value] })}
          >
            {t('approveAlone')}
          </SmallButton>
        </span>
      )}
    </div>
  );
}

function whyNot({ mayApprove, needsReason }: QueuedValue): 'nobodyElse' | 'own' | 'notYours' {
  if (!needsReason) return 'notYours';
  return mayApprove ? 'nobodyElse' : 'own';
}
