'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { QueuedValue, ReviewQueue } from '@/lib/api/review-schema';
import type { Locale } from '@/lib/locale';
import { Button } from '../office/button';
import { Failure } from '../office/failure';
import { ReasonDialog, type ReasonFor } from './reason-dialog';
import { ReviewGroupView } from './review-group-view';
import { isApprovable, reviewGroups } from './review-groups';
import { reviewQuery } from './review-query';
import { ReviewReport } from './review-report';
import { type ExplanationDecision, useExplanationReview } from './use-explanation-review';
import { useReview } from './use-review';

interface ReviewScreenProps {
  readonly locale: Locale;
  /** Its slug. */
  readonly programme: string;
}

/** What waits for review, and the decisions on it. */
export function ReviewScreen(props: ReviewScreenProps) {
  const { data, error } = useQuery(reviewQuery(props.programme));
  return (
    <>
      {data && <Queue {...props} queue={data} />}
      <Failure error={error} />
    </>
  );
}

function Queue({ locale, programme, queue }: ReviewScreenProps & { queue: ReviewQueue }) {
  const t = useTranslations('review');
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [asked, setAsked] = useState<ReasonFor | null>(null);
  const review = useReview(programme);
  const explaining = useExplanationReview(programme);
  const isSending = review.isPending || explaining.isPending;
  const selected = queue.values.filter(({ id }) => chosen.has(id));
  const approvable = selected.filter(isApprovable);

  function decide(
    kind: 'approve' | 'return',
    values: readonly QueuedValue[],
    reason: string | null,
  ) {
    explaining.reset();
    review.mutate(
      { kind, values, reason },
      {
        onSuccess: () => {
          setAsked(null);
          setChosen(new Set());
        },
      },
    );
  }

  function decideExplanation({ kind, explanation, reason }: ExplanationDecision) {
    review.reset();
    explaining.mutate({ kind, explanation, reason }, { onSuccess: () => setAsked(null) });
  }

  return (
    <>
      <div className="no-print sticky top-0 z-[5] mb-3 flex flex-wrap items-center gap-3 bg-paper py-2">
        <p className="grow text-sm text-soft">{t('selected', { count: selected.length })}</p>
        <Button
          disabled={isSending || approvable.length === 0}
          onClick={() => decide('approve', approvable, null)}
        >
          {t('approveSelected', { count: approvable.length })}
        </Button>
        <Button
          look="plain"
          disabled={isSending || selected.length === 0}
          onClick={() => setAsked({ kind: 'return', values: selected })}
        >
          {t('returnSelected')}
        </Button>
      </div>
      <ReviewReport
        decided={review.data ?? null}
        explained={explaining.data ?? null}
        queue={queue}
      />
      {!asked && <Failure error={review.error ?? explaining.error} />}
      {queue.values.length + queue.explanations.length === 0 && (
        <p className="max-w-measure">{t('nothing')}</p>
      )}
      <div className="grid gap-6">
        {reviewGroups(queue).map((group) => (
          <ReviewGroupView
            key={group.key}
            group={group}
            programme={programme}
            locale={locale}
            dimensions={queue.dimensions}
            chosen={chosen}
            refusals={review.data?.refusals ?? []}
            isSending={isSending}
            onChoose={setChosen}
            onApprove={(value) => decide('approve', [value], null)}
            onApproveExplanation={(explanation) =>
              decideExplanation({ kind: 'approve', explanation, reason: null })
            }
            onAsk={(one) => {
              explaining.reset();
              setAsked(one);
            }}
          />
        ))}
      </div>
      {asked && (
        <ReasonDialog
          asked={asked}
          isSending={isSending}
          error={review.error ?? explaining.error}
          onClose={() => setAsked(null)}
          onSend={(reason) =>
            asked.explanation
              ? decideExplanation({ kind: asked.kind, explanation: asked.explanation, reason })
              : decide(asked.kind, asked.values, reason)
          }
        />
      )}
    </>
  );
}
