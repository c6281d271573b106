'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { PlanGrid } from '@/lib/api/framework/plan-schema';
import type { Locale } from '@/lib/locale';
import type { Frequency } from '@/lib/period/vocabulary';
import { SettingDesk } from '../setting/setting-desk';
import { PlanWordsProvider } from './plan-context';
import type { PlanRow } from './plan-rows';
import { PlanScreen } from './plan-screen';

type Names = readonly (readonly [code: string, name: string])[];

/** The plan of one phase, with the names of what its cells hold by code. */
export function PlanDesk({
  programme,
  locale,
  labelledBy,
  plan,
  rows,
  names,
  opened,
  toTime,
}: {
  /** Its slug. */
  programme: string;
  locale: Locale;
  labelledBy: string;
  plan: PlanGrid;
  rows: readonly PlanRow[];
  /** Frequencies of which the phase has periods. */
  opened: readonly Frequency[];
  toTime: string;
  names: { readonly places: Names; readonly organisations: Names; readonly breakdowns: Names };
}) {
  const t = useTranslations('setting.plan');
  const words = useMemo(
    () => ({
      places: new Map(names.places),
      organisations: new Map(names.organisations),
      breakdowns: new Map(names.breakdowns),
    }),
    [names],
  );
  const isEmpty = rows.length === 0 || plan.places.length === 0;
  return (
    <SettingDesk programme={programme} locale={locale}>
      <PlanWordsProvider value={words}>
        {isEmpty ? (
          <p className="text-soft">{rows.length === 0 ? t('noIndicators') : t('noPlaces')}</p>
        ) : (
          <PlanScreen
            key={plan.phase}
            labelledBy={labelledBy}
            initial={plan}
            rows={rows}
            opened={opened}
            toTime={toTime}
          />
        )}
      </PlanWordsProvider>
    </SettingDesk>
  );
}
