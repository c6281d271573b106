'use client';

import type { SettingDimensions } from '@/lib/api/setting/dimension-contract';
import type { Locale } from '@/lib/locale';
import { SettingDesk } from '../setting-desk';
import { BreakdownSection } from './breakdown-section';
import { DimensionSection } from './dimension-section';

/** What values are split by: dimensions with their categories, then the breakdowns by them. */
export function DimensionDesk({
  programme,
  locale,
  setting,
}: {
  /** Its slug. */
  programme: string;
  locale: Locale;
  setting: SettingDimensions;
}) {
  return (
    <SettingDesk programme={programme} locale={locale}>
      <DimensionSection dimensions={setting.dimensions} />
      <BreakdownSection setting={setting} />
    </SettingDesk>
  );
}
