'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { AppError } from '@/lib/errors';
import { Failure } from '../../office/failure';
import { LocalisedText } from '../../releases/localised-text';
import { useGroup } from '../group-context';
import { useSheet } from '../sheet-context';
import { DeviationItem } from './deviation-item';
import { deviationQuery, standingOn } from './deviation-query';
import { useSettled } from './use-settled';

/** What stands off its target on the sheet, and room to say why. It keeps nothing from being submitted. */
export function DeviationPanel({ isOneOfSeveral }: { isOneOfSeveral: boolean }) {
  const t = useTranslations('deviation');
  const { locale } = useSheet();
  const { address, group } = useGroup();
  const standing = useSettled(standingOn(group), 800);
  const { data = [], error } = useQuery(deviationQuery(address, standing));
  const [said, setSaid] = useState('');
  const id = useId();
  const isCutOff = error instanceof AppError && error.code === 'unavailable';
  const indicators = new Map(group.indicators.map((one) => [one.code, one]));
  const items = data.flatMap((one) => {
    const indicator = indicators.get(one.indicator);
    return indicator ? [{ ...one, indicator }] : [];
  });
  return (
    <>
      {isCutOff && <p className="mt-5 text-sm text-soft">{t('unchecked')}</p>}
      {!isCutOff && <Failure error={error} />}
      {items.length > 0 && (
        <section aria-labelledby={id} className="mt-6 grid gap-3">
          <h2 id={id} className="text-lg">
            {t('title')}
            {isOneOfSeveral && (
              <>
                {' · '}
                <LocalisedText text={group.place.name} locale={locale} />
              </>
            )}
          </h2>
          <p className="max-w-measure text-sm text-soft">{t('lead')}</p>
          <ul className="grid gap-3">
            {items.map((one) => (
              <DeviationItem key={one.indicator.code} one={one} onSaid={setSaid} />
            ))}
          </ul>
          <p aria-live="polite" className="text-sm font-medium text-mint empty:hidden">
            {said}
          </p>
        </section>
      )}
    </>
  );
}
