'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SettingPeriod } from '@/lib/api/setting/period-contract';
import { Button } from '../../office/button';
import { answerOf, officeApi } from '../../office/office-api';
import { AskButton } from '../ask-button';
import { useSetting } from '../setting-desk';
import { EditPeriodDialog } from './edit-period-dialog';

/** What can be done to one period: words and due day, lock, delete. */
export function PeriodActions({ period, name }: { period: SettingPeriod; name: string }) {
  const t = useTranslations('setting.periods');
  const { programme, tell } = useSetting();
  const [isEditing, setIsEditing] = useState(false);
  const { code } = period;
  return (
    <div className="flex flex-wrap gap-1">
      <Button
        look="plain"
        size="small"
        aria-label={t('editTitle', { name })}
        onClick={() => setIsEditing(true)}
      >
        {t('edit')}
      </Button>
      {period.state === 'open' && (
        <AskButton
          text={t('close')}
          label={t('closeTitle', { name })}
          title={t('closeTitle', { name })}
          question={t('closeQuestion')}
          confirmText={t('close')}
          act={() => answerOf(officeApi().framework.closePeriod({ programme, period: code }))}
          onDone={() => tell(t('closed', { name }))}
        />
      )}
      <AskButton
        text={t('delete')}
        label={t('deleteTitle', { name })}
        title={t('deleteTitle', { name })}
        question={t('deleteQuestion')}
        confirmText={t('delete')}
        look="danger"
        act={() => answerOf(officeApi().setting.deletePeriod({ programme, period: code }))}
        onDone={() => tell(t('deleted', { name }))}
      />
      {isEditing && (
        <EditPeriodDialog period={period} name={name} onClose={() => setIsEditing(false)} />
      )}
    </div>
  );
}
