'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SettingPeriod } from '@/lib/api/setting/period-contract';
import type { SettingPhase } from '@/lib/api/setting/phase-contract';
import { Button } from '../../office/button';
import { SectionHead } from '../section-head';
import { GenerateForm } from './generate-form';
import { PeriodTable } from './period-table';

/** The reporting periods, and the way to make a whole row of them. */
export function PeriodSection({
  phases,
  periods,
  startMonth,
}: {
  phases: readonly SettingPhase[];
  periods: readonly SettingPeriod[];
  startMonth: number;
}) {
  const t = useTranslations('setting.periods');
  const [isGenerating, setIsGenerating] = useState(false);
  return (
    <section aria-labelledby="periods">
      <SectionHead id="periods" title={t('heading')} lead={t('lead')}>
        <Button
          aria-expanded={isGenerating}
          onClick={() => setIsGenerating(!isGenerating)}
          id="generate-periods"
        >
          {t('generate')}
        </Button>
      </SectionHead>
      {isGenerating && (
        <GenerateForm
          phases={phases}
          periods={periods}
          startMonth={startMonth}
          onClose={() => {
            setIsGenerating(false);
            document.getElementById('generate-periods')?.focus();
          }}
        />
      )}
      {periods.length === 0 ? (
        <p className="text-soft">{t('none')}</p>
      ) : (
        <PeriodTable periods={periods} />
      )}
    </section>
  );
}
