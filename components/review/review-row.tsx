'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { categoryLabel, type Dimension } from '@/lib/dimension/breakdown';
import type { Locale } from '@/lib/locale';
import { dayLabel } from '@/lib/period/label';
import { periodWords } from '@/lib/period/period-words';
import type { Say } from '@/lib/say';
import { useTargetWords } from '../entry/target-words';
import { useValueWords } from '../entry/value-words';
import { LocalisedText } from '../releases/localised-text';
import { useChangeWords } from './change-words';
import type { Refusal } from './decide';
import { DecisionCell } from './decision-cell';
import { EvidenceButton } from './evidence-button';
import { ReviewEvidence } from './review-evidence';
import type { ReviewActions } from './review-group-view';
import { isReturnable, type ReviewedValue } from './review-groups';
import { ReviewHints } from './review-hints';
import { ReviewNotes } from './review-notes';

const cellLook =
  'p-2.5 text-start align-top max-md:flex max-md:justify-between max-md:gap-3 max-md:py-1';

/** One submitted value beside all that helps to judge it. */
export function ReviewRow({
  reviewed,
  programme,
  locale,
  dimensions,
  isChosen,
  refusal,
  onChoose,
  ...actions
}: ReviewActions & {
  reviewed: ReviewedValue;
  /** Its slug. */
  programme: string;
  locale: Locale;
  dimensions: readonly Dimension[];
  isChosen: boolean;
  refusal: Refusal | null;
  onChoose: (isChosen: boolean) => void;
}) {
  const t = useTranslations('review');
  const periods = useTranslations('periods') as Say;
  const words = useValueWords(locale);
  const { value, indicator, previousPeriod } = reviewed;
  const target = useTargetWords(locale)(indicator, value.target);
  const change = useChangeWords(locale)(reviewed);
  const category = categoryLabel(value.category, dimensions, locale);
  const name = [indicator.code, category].filter(Boolean).join(' · ');
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <>
      <tr className="border-t border-line max-md:block max-md:py-2">
        <td className="w-11 p-2.5 align-top max-md:block max-md:pb-0">
          {isReturnable(value) && (
            <input
              type="checkbox"
              className="size-6 accent-brand"
              aria-label={t('choose', { name })}
              checked={isChosen}
              onChange={(event) => onChoose(event.target.checked)}
            />
          )}
        </td>
        <th scope="row" className="p-2.5 text-start align-top font-normal max-md:block max-md:py-1">
          <strong className="font-semibold">
            <bdi>{indicator.code}</bdi>
          </strong>{' '}
          <LocalisedText text={indicator.title} locale={locale} />
          {category && <span className="block text-[0.8125rem] text-soft">{category}</span>}
          {value.organisationName && (
            <span className="block text-[0.8125rem] text-soft">
              <LocalisedText text={value.organisationName} locale={locale} />
            </span>
          )}
          <ReviewHints reviewed={reviewed} locale={locale} />
          <ReviewNotes reviewed={reviewed} refusal={refusal} locale={locale} />
          <EvidenceButton
            count={value.evidence}
            name={name}
            isOpen={isOpen}
            panelId={id}
            onToggle={() => setIsOpen(!isOpen)}
          />
        </th>
        <Cell name={t('columns.value')}>
          <strong className="text-lg font-semibold">
            <bdi>{words(value, indicator)}</bdi>
          </strong>
        </Cell>
        <Cell name={t('columns.previous')}>
          <bdi>{value.previous ? words(value.previous, indicator) : t('none')}</bdi>
          {previousPeriod && (
            <span className="block text-[0.8125rem] text-soft">
              {periodWords(previousPeriod, locale, periods)}
            </span>
          )}
        </Cell>
        <Cell name={t('columns.change')}>
          <bdi>{change ?? t('none')}</bdi>
        </Cell>
        <Cell name={t('columns.target')}>
          <bdi>{target ?? t('none')}</bdi>
          {target && value.target?.scope === 'phase' && (
            <span className="block text-[0.8125rem] text-soft">{t('ofPhase')}</span>
          )}
        </Cell>
        <Cell name={t('columns.entered')}>
          <bdi>{value.enteredBy ?? t('loaded')}</bdi>
          <span className="block text-[0.8125rem] text-soft">
            {dayLabel(value.enteredAt.slice(0, 10), periods)}
          </span>
        </Cell>
        <td className="p-2.5 align-top max-md:block">
          <DecisionCell value={value} name={name} {...actions} />
        </td>
      </tr>
      <tr id={id} hidden={!isOpen} className="max-md:not-[[hidden]]:block">
        <td colSpan={8} className="px-2.5 pb-3 max-md:block">
          {isOpen && (
            <ReviewEvidence value={value} label={category || null} programme={programme} />
          )}
        </td>
      </tr>
    </>
  );
}

/** On a phone the cells stand under each other, each with the name of its column. */
function Cell({ name, children }: { name: string; children: ReactNode }) {
  return (
    <td className={cellLook}>
      <span aria-hidden="true" className="text-sm text-soft md:hidden">
        {name}
      </span>
      <span className="max-md:text-end">{children}</span>
    </td>
  );
}
