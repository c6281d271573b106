'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locale';
import { SettingDesk } from '../setting/setting-desk';
import type { AimLine } from './aim-rows';
import { AimScreen } from './aim-screen';
import type { AimGrid, StandingAims } from './use-standing-aims';

/** One view of the targets or baselines of a programme. */
export function AimDesk({
  programme,
  locale,
  ...screen
}: {
  /** Its slug. */
  programme: string;
  locale: Locale;
  labelledBy: string;
  grid: AimGrid;
  lines: readonly AimLine[];
  initial: StandingAims;
  newYear: string;
}) {
  const t = useTranslations('setting.targets');
  const { columns, view } = screen.grid;
  return (
    <SettingDesk programme={programme} locale={locale}>
      {screen.lines.length === 0 ? (
        <p className="text-soft">{t('noIndicators')}</p>
      ) : (
        // What was typed belongs to the view in which it was typed.
        <AimScreen key={`${view.show} ${view.phase} ${columns[0]?.key}`} {...screen} />
      )}
    </SettingDesk>
  );
}
