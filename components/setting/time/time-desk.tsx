'use client';

import type { SettingPeriod } from '@/lib/api/setting/period-contract';
import type { SettingPhase } from '@/lib/api/setting/phase-contract';
import type { Locale } from '@/lib/locale';
import { SettingDesk } from '../setting-desk';
import { PeriodSection } from './period-section';
import { PhaseSection } from './phase-section';

/** When the programme works and reports: its phases, then its reporting periods. */
export function TimeDesk({
  programme,
  locale,
  phases,
  periods,
  startMonth,
}: {
  /** Its slug. */
  programme: string;
  locale: Locale;
  phases: readonly SettingPhase[];
  periods: readonly SettingPeriod[];
  startMonth: number;
}) {
  return (
    <SettingDesk programme={programme} locale={locale}>
      <PhaseSection phases={phases} />
      <PeriodSection phases={phases} periods={periods} startMonth={startMonth} />
    </SettingDesk>
  );
}
