'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SettingPhase } from '@/lib/api/setting/phase-contract';
import { Button } from '../../office/button';
import { Failure } from '../../office/failure';
import { answerOf, officeApi } from '../../office/office-api';
import { SectionHead } from '../section-head';
import { useSetting } from '../setting-desk';
import { useOrder } from '../use-order';
import { NewPhaseDialog } from './phase-dialog';
import { PhaseItem } from './phase-item';

/** The phases of the programme in their order. */
export function PhaseSection({ phases }: { phases: readonly SettingPhase[] }) {
  const t = useTranslations('setting.phases');
  const { programme, tell } = useSetting();
  const [isAdding, setIsAdding] = useState(false);
  const { order, move, error } = useOrder(
    phases.map(({ code }) => code),
    (codes) => answerOf(officeApi().setting.orderPhases({ programme, codes })),
    () => tell(t('ordered')),
  );
  return (
    <section aria-labelledby="phases" className="mb-8">
      <SectionHead id="phases" title={t('heading')} lead={t('lead')}>
        <Button onClick={() => setIsAdding(true)}>{t('add')}</Button>
      </SectionHead>
      <Failure error={error} />
      {phases.length === 0 ? (
        <p className="text-soft">{t('none')}</p>
      ) : (
        <ol className="card divide-y divide-line">
          {order.map((code, at) => {
            const phase = phases.find((one) => one.code === code);
            if (!phase) return null;
            return (
              <PhaseItem
                key={code}
                phase={phase}
                phases={phases}
                isFirst={at === 0}
                isLast={at === order.length - 1}
                onMove={(step) => move(code, step)}
              />
            );
          })}
        </ol>
      )}
      {isAdding && <NewPhaseDialog onClose={() => setIsAdding(false)} />}
    </section>
  );
}
