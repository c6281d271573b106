'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SettingPhase } from '@/lib/api/setting/phase-contract';
import { untranslatedFields } from '@/lib/framework/untranslated';
import { overlappingPhases } from '@/lib/phase/overlapping-phases';
import type { Say } from '@/lib/say';
import { Button } from '../../office/button';
import { MoveButtons } from '../../office/fields/move-buttons';
import { MissingLanguages } from '../../office/missing-languages';
import { LocalisedText } from '../../releases/localised-text';
import { Pill } from '../../ui/pill';
import { useSetting } from '../setting-desk';
import { EarlierDates } from './earlier-dates';
import { MovePhaseDialog } from './move-phase-dialog';
import { PhaseTextsDialog } from './phase-dialog';
import { spanWords } from './span-words';

/** One phase: its dates, what was said of it, and what can be done to it. */
export function PhaseItem({
  phase,
  phases,
  ...moving
}: {
  phase: SettingPhase;
  phases: readonly SettingPhase[];
  isFirst: boolean;
  isLast: boolean;
  onMove: (step: -1 | 1) => void;
}) {
  const t = useTranslations('setting.phases');
  const say = useTranslations('periods') as Say;
  const { locale } = useSetting();
  const [opened, setOpened] = useState<'texts' | 'dates' | null>(null);
  const { code, title, note } = phase;
  const others = phases.filter((one) => one.code !== code);
  const overlaps = overlappingPhases(
    phase,
    others.map((one) => ({ code: one.code, span: one })),
  );
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 p-4">
      <div className="grid min-w-0 flex-[1_1_20rem] gap-1">
        <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <span>
            <bdi className="text-soft">{code}</bdi> <LocalisedText text={title} locale={locale} />
          </span>
          <MissingLanguages untranslated={untranslatedFields({ title, note })} />
          {!phase.isReportedHere && <Pill>{t('datesOnly')}</Pill>}
        </h3>
        <p className="text-[0.9375rem]">{spanWords(phase, locale, say)}</p>
        {note && (
          <p className="text-sm text-soft">
            <LocalisedText text={note} locale={locale} />
          </p>
        )}
        {overlaps.length > 0 && (
          <p className="text-sm font-medium text-saffron-word">
            {t('overlaps', { phases: overlaps.join(', ') })}
          </p>
        )}
        <EarlierDates phase={phase} />
      </div>
      <div className="flex flex-wrap gap-1">
        <Button
          look="plain"
          size="small"
          aria-label={t('editTitle', { code })}
          onClick={() => setOpened('texts')}
        >
          {t('edit')}
        </Button>
        <Button
          look="plain"
          size="small"
          aria-label={t('moveTitle', { code })}
          onClick={() => setOpened('dates')}
        >
          {t('move')}
        </Button>
        <MoveButtons name={code} {...moving} />
      </div>
      {opened === 'texts' && <PhaseTextsDialog phase={phase} onClose={() => setOpened(null)} />}
      {opened === 'dates' && <MovePhaseDialog phase={phase} onClose={() => setOpened(null)} />}
    </li>
  );
}
