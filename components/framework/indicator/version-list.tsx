'use client';

import { useTranslations } from 'next-intl';
import type { EditedIndicator } from '@/lib/api/framework/editor-schema';
import { dayLabel } from '@/lib/period/label';
import type { Say } from '@/lib/say';

/** What the indicator meant, from which day, and why it changed; the newest first. */
export function VersionList({ indicator }: { indicator: EditedIndicator }) {
  const t = useTranslations('framework.indicator.versions');
  const periods = useTranslations('periods') as Say;
  const { formerCodes, version: current } = indicator;
  return (
    <section aria-labelledby="versions" className="card mt-6 grid gap-3 p-4 sm:p-6">
      <h3 id="versions" className="text-lg">
        {t('title')}
      </h3>
      <ol className="grid gap-2">
        {indicator.versions
          .toReversed()
          .map(({ version, validFrom, reason, changedBy, values }) => (
            <li key={version} className="border-t border-line pt-2 first:border-t-0 first:pt-0">
              <p>
                <span className="font-semibold">{t('number', { version })}</span>
                {version === current && <span className="text-soft"> · {t('current')}</span>}
                <span className="text-soft">
                  {' · '}
                  {validFrom
                    ? t('from', { day: dayLabel(validFrom, periods) })
                    : t('fromBeginning')}
                  {' · '}
                  {t('values', { count: values })}
                </span>
              </p>
              {reason && (
                <p dir="auto" className="max-w-measure">
                  {reason}
                </p>
              )}
              {changedBy && (
                <p className="text-sm text-soft">
                  <bdi>{changedBy}</bdi>
                </p>
              )}
            </li>
          ))}
      </ol>
      {formerCodes.length > 0 && (
        <p className="text-sm text-soft">
          {t('formerCodes', { count: formerCodes.length })}{' '}
          <bdi className="font-semibold">{formerCodes.join(' · ')}</bdi>
        </p>
      )}
    </section>
  );
}
