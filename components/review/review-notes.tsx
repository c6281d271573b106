'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locale';
import { isolated } from '@/lib/numbers/format';
import { useValueWords } from '../entry/value-words';
import { useErrorWords } from '../office/error-words';
import { LocalisedText } from '../releases/localised-text';
import type { Refusal } from './decide';
import type { ReviewedValue } from './review-groups';

const look = 'mt-1 block text-[0.8125rem]';

/** All that was said beside the number, and what happened to it since it was first read here. */
export function ReviewNotes({
  reviewed: { value, indicator },
  refusal,
  locale,
}: {
  reviewed: ReviewedValue;
  refusal: Refusal | null;
  locale: Locale;
}) {
  const t = useTranslations('review.notes');
  const states = useTranslations('entry.states');
  const reasons = useTranslations('entry.why.reasons');
  const words = useValueWords(locale);
  const errorWords = useErrorWords();
  const { change, replaces } = value;
  return (
    <>
      {value.state !== 'reported' && (
        <span className={`${look} font-medium`}>{states(value.state)}</span>
      )}
      {value.explanation && (
        <span className={look}>
          {t('explanation')} <bdi>{value.explanation}</bdi>
        </span>
      )}
      {value.doubt && (
        <span className={look}>
          {t('doubt')} <LocalisedText text={value.doubt} locale={locale} />
        </span>
      )}
      {replaces && change && (
        <span className={`${look} text-saffron-word`}>
          {t('replaces', {
            value: isolated(words(replaces, indicator)),
            reason: reasons(change.reason),
          })}{' '}
          <bdi>{change.words}</bdi>
        </span>
      )}
      {value.firstApprovedBy && (
        <span className={look}>{t('firstApproved', { name: value.firstApprovedBy })}</span>
      )}
      {refusal && (
        <span className={`${look} font-medium text-clay`}>
          {refusal.seen.revision === value.revision
            ? errorWords(refusal.problem)
            : t('changed', {
                before: isolated(words(refusal.seen, indicator)),
                now: isolated(words(value, indicator)),
              })}
        </span>
      )}
    </>
  );
}
