'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locale';
import { isolated } from '@/lib/numbers/format';
import { dayLabel } from '@/lib/period/label';
import type { Say } from '@/lib/say';
import { useDeviationWords } from '../deviation/use-deviation-words';
import { SmallButton } from '../entry/small-button';
import { LocalisedText } from '../releases/localised-text';
import type { ExplanationActions } from './explanation-list';
import { isApprovable, isReturnable, type ReviewedExplanation } from './review-groups';

/** One explanation beside how its indicator stands, and the decision on it. */
export function ExplanationRow({
  reviewed: { explanation, indicator },
  locale,
  isSending,
  onApprove,
  onAsk,
}: ExplanationActions & { reviewed: ReviewedExplanation; locale: Locale }) {
  const t = useTranslations('review');
  const said = useTranslations('deviation');
  const periods = useTranslations('periods') as Say;
  const words = useDeviationWords(locale);
  const { code } = indicator;
  const { enteredBy, enteredAt, replaces, mayApprove, needsReason, step } = explanation;
  const ask = (kind: 'approve' | 'return') => onAsk({ kind, values: [], explanation });
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 p-3">
      <div className="grid min-w-0 max-w-measure grow gap-1">
        <p>
          <strong className="font-semibold">
            <bdi>{code}</bdi>
          </strong>{' '}
          <LocalisedText text={indicator.title} locale={locale} />
        </p>
        <p className="text-sm text-saffron-word">{words(explanation.deviation, indicator)}</p>
        <p className="border-s-2 border-line ps-3 break-words">
          <bdi className="whitespace-pre-line">{explanation.words}</bdi>
        </p>
        {replaces && (
          <p className="text-sm text-soft">
            {said.rich('replaces', { earlier: replaces, words: (one) => <bdi>{one}</bdi> })}
          </p>
        )}
        <p className="text-sm text-soft">
          {said('by', {
            name: isolated(enteredBy),
            day: dayLabel(enteredAt.slice(0, 10), periods),
          })}
        </p>
        {explanation.firstApprovedBy && (
          <p className="text-sm text-soft">
            {t('notes.firstApproved', { name: explanation.firstApprovedBy })}
          </p>
        )}
      </div>
      <div className="grid gap-1.5">
        <div className="flex flex-wrap gap-2 text-brand">
          {isApprovable(explanation) && (
            <SmallButton
              disabled={isSending}
              aria-label={t('explanations.approveLabel', { code })}
              onClick={() => onApprove(explanation)}
            >
              {t(step === 'first' ? 'decision.approveFirst' : 'decision.approve')}
            </SmallButton>
          )}
          {isReturnable(explanation) && (
            <SmallButton
              disabled={isSending}
              aria-label={t('explanations.returnLabel', { code })}
              onClick={() => ask('return')}
            >
              {t('decision.return')}
            </SmallButton>
          )}
          {mayApprove && needsReason && (
            <SmallButton
              disabled={isSending}
              aria-label={t('explanations.approveAloneLabel', { code })}
              onClick={() => ask('approve')}
            >
              {t('decision.approveAlone')}
            </SmallButton>
          )}
        </div>
        {!isApprovable(explanation) && (
          <p className="max-w-56 text-[0.8125rem] text-soft">
            {t(needsReason ? 'explanations.own' : 'decision.notYours')}
          </p>
        )}
      </div>
    </li>
  );
}
