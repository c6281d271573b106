'use client';

import { useTranslations } from 'next-intl';
import type { SettingPhase } from '@/lib/api/setting/phase-contract';
import { phaseDatesInput } from '@/lib/phase/phase-input';
import { controlLook } from '../../office/control-look';
import { FormField } from '../../office/form-field';
import { answerOf, officeApi } from '../../office/office-api';
import { FormDialog } from '../form-dialog';
import { useSetting } from '../setting-desk';
import { DatedFields, datesFrom } from './dated-fields';

/** Other dates for a phase, with the reason; the earlier ones are kept. */
export function MovePhaseDialog({ phase, onClose }: { phase: SettingPhase; onClose: () => void }) {
  const t = useTranslations('setting.phases');
  const { programme, tell } = useSetting();
  const { code } = phase;
  return (
    <FormDialog
      title={t('moveTitle', { code })}
      lead={t('moveLead')}
      submitText={t('moveSend')}
      schema={phaseDatesInput}
      read={(data) => ({ ...datesFrom(data), reason: data.get('reason') })}
      send={(input) =>
        answerOf(officeApi().setting.movePhase({ programme, phase: code, ...input }))
      }
      onDone={({ notices }) => {
        onClose();
        tell(t('moved', { code }), notices);
      }}
      onClose={onClose}
    >
      {(problemOf) => (
        <>
          <DatedFields start={phase.start} end={phase.end} problemOf={problemOf} />
          <FormField label={t('reason')} hint={t('reasonHint')} problem={problemOf('reason')}>
            {(control) => (
              <textarea name="reason" rows={2} dir="auto" className={controlLook} {...control} />
            )}
          </FormField>
        </>
      )}
    </FormDialog>
  );
}
