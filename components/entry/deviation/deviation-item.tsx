'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Deviations, Explanation } from '@/lib/api/deviation-schema';
import { isolated } from '@/lib/numbers/format';
import { ExplanationPill, type ExplanationState } from '../../deviation/explanation-pill';
import { useDeviationWords } from '../../deviation/use-deviation-words';
import { LocalisedText } from '../../releases/localised-text';
import { useGroup } from '../group-context';
import { NoticeBox } from '../notice-box';
import type { SheetIndicator } from '../sheet-cell';
import { useSheet } from '../sheet-context';
import { SmallButton } from '../small-button';
import { ExplanationForm } from './explanation-form';

export type ExplainedIndicator = Omit<Deviations[number], 'indicator'> & {
  readonly indicator: SheetIndicator;
};

/** One indicator that stands off its target, how, and what is said of it. */
export function DeviationItem({
  one,
  onSaid,
}: {
  one: ExplainedIndicator;
  /** Says what was done. */
  onSaid: (words: string) => void;
}) {
  const t = useTranslations('deviation');
  const { locale } = useSheet();
  const { isLocked } = useGroup().group;
  const words = useDeviationWords(locale);
  const [isRewriting, setIsRewriting] = useState(false);
  const { indicator, deviation, approved, working, mayExplain } = one;
  const { code } = indicator;
  const isOpen = mayExplain && !isLocked;
  const isWritten =
    isOpen && working?.reviewState !== 'submitted' && (working || !approved || isRewriting);
  return (
    <li className="card grid gap-2 p-3.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
        <h3 className="text-[0.9375rem] font-normal">
          <strong className="font-semibold">
            <bdi>{code}</bdi>
          </strong>{' '}
          <LocalisedText text={indicator.title} locale={locale} />
        </h3>
        <ExplanationPill state={stateOf(one)} />
      </div>
      <p className="text-sm">{words(deviation, indicator)}</p>
      {working?.returnedReason && (
        <NoticeBox tone="bad">
          <span>
            {t.rich('returned', {
              reason: working.returnedReason,
              words: (said) => <bdi className="font-semibold">{said}</bdi>,
            })}
          </span>
        </NoticeBox>
      )}
      {approved && (working || !isWritten) && <Said said={approved} isSmall={working !== null} />}
      {working && !isWritten && <Said said={working} isSmall={false} />}
      {isWritten && (
        <ExplanationForm
          code={code}
          standing={working ?? approved}
          isDraft={working !== null}
          onDone={(done) => {
            setIsRewriting(false);
            onSaid(t(done, { code }));
          }}
        />
      )}
      {isOpen && approved && !working && !isRewriting && (
        <p className="text-brand">
          <SmallButton aria-label={t('changeLabel', { code })} onClick={() => setIsRewriting(true)}>
            {t('change')}
          </SmallButton>
        </p>
      )}
    </li>
  );
}

function Said({ said, isSmall }: { said: Explanation; isSmall: boolean }) {
  const t = useTranslations('deviation');
  const format = useFormatter();
  const day = format.dateTime(new Date(said.enteredAt), { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <blockquote className={`border-s-2 border-line ps-3 ${isSmall ? 'text-sm text-soft' : ''}`}>
      <p className="break-words">
        <bdi className="whitespace-pre-line">{said.words}</bdi>
      </p>
      <footer className="text-sm text-soft">
        {t('by', { name: isolated(said.enteredBy), day: isolated(day) })}
      </footer>
    </blockquote>
  );
}

function stateOf({ approved, working }: ExplainedIndicator): ExplanationState {
  const state = working?.reviewState;
  if (state === 'draft' || state === 'submitted' || state === 'returned') return state;
  return approved ? 'approved' : 'asked';
}
