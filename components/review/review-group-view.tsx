'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { QueuedExplanation } from '@/lib/api/deviation-schema';
import type { QueuedValue } from '@/lib/api/review-schema';
import type { Dimension } from '@/lib/dimension/breakdown';
import { type Locale, localise } from '@/lib/locale';
import { periodWords } from '@/lib/period/period-words';
import type { Say } from '@/lib/say';
import type { Refusal } from './decide';
import { ExplanationList } from './explanation-list';
import type { ReasonFor } from './reason-dialog';
import { isApprovable, type ReviewGroup } from './review-groups';
import { ReviewRow } from './review-row';

const columns = ['indicator', 'value', 'previous', 'change', 'target', 'entered'] as const;

export interface ReviewActions {
  readonly isSending: boolean;
  readonly onApprove: (value: QueuedValue) => void;
  readonly onAsk: (asked: ReasonFor) => void;
}

/** What one place submitted for one period. */
export function ReviewGroupView({
  group,
  programme,
  locale,
  dimensions,
  chosen,
  refusals,
  onChoose,
  onApproveExplanation,
  ...actions
}: ReviewActions & {
  group: ReviewGroup;
  programme: string;
  locale: Locale;
  dimensions: readonly Dimension[];
  chosen: ReadonlySet<number>;
  refusals: readonly Refusal[];
  onChoose: (chosen: ReadonlySet<number>) => void;
  onApproveExplanation: (explanation: QueuedExplanation) => void;
}) {
  const t = useTranslations('review');
  const periods = useTranslations('periods') as Say;
  const id = useId();
  const approvable = group.values.map(({ value }) => value).filter(isApprovable);
  const isAllChosen = approvable.length > 0 && approvable.every((value) => chosen.has(value.id));

  function choose(values: readonly QueuedValue[], isChosen: boolean) {
    const after = new Set(chosen);
    for (const value of values) {
      if (isChosen) after.add(value.id);
      else after.delete(value.id);
    }
    onChoose(after);
  }

  const title = t('group', {
    place: localise(group.place, locale).text,
    period: periodWords(group.period, locale, periods),
  });
  return (
    <section aria-labelledby={`${id}-title`}>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 id={`${id}-title`} className="text-lg">
          {title}
        </h2>
        {approvable.length > 0 && (
          <label className="flex min-h-8 items-center gap-2 text-sm">
            <input
              type="checkbox"
              className="size-5 accent-brand"
              checked={isAllChosen}
              onChange={(event) => choose(approvable, event.target.checked)}
            />
            {t('chooseAll', { count: approvable.length })}
          </label>
        )}
      </div>
      {group.values.length > 0 && (
        <div className="card relative overflow-x-auto">
          <table className="w-full border-collapse text-[0.9375rem] max-md:block">
            <caption className="sr-only">{title}</caption>
            <thead className="max-md:sr-only">
              <tr className="bg-paper text-start text-[0.8125rem] text-soft">
                <th scope="col" className="p-2.5">
                  <span className="sr-only">{t('columns.choose')}</span>
                </th>
                {columns.map((column) => (
                  <th key={column} scope="col" className="p-2.5 text-start font-semibold">
                    {t(`columns.${column}`)}
                  </th>
                ))}
                <th scope="col" className="p-2.5 text-start font-semibold">
                  {t('columns.decision')}
                </th>
              </tr>
            </thead>
            <tbody className="max-md:block">
              {group.values.map((reviewed) => (
                <ReviewRow
                  key={reviewed.value.id}
                  reviewed={reviewed}
                  programme={programme}
                  locale={locale}
                  dimensions={dimensions}
                  isChosen={chosen.has(reviewed.value.id)}
                  refusal={refusals.find(({ seen }) => seen.id === reviewed.value.id) ?? null}
                  onChoose={(isChosen) => choose([reviewed.value], isChosen)}
                  {...actions}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {group.explanations.length > 0 && (
        <ExplanationList
          explanations={group.explanations}
          title={title}
          locale={locale}
          isSending={actions.isSending}
          onApprove={onApproveExplanation}
          onAsk={actions.onAsk}
        />
      )}
    </section>
  );
}
