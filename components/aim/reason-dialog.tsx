'use client';

import { useTranslations } from 'next-intl';
import { targetReasonInput } from '@/lib/target/target-input';
import { controlLook } from '../office/control-look';
import { FormField } from '../office/form-field';
import { FormDialog } from '../setting/form-dialog';

/** Why targets change whose phase has started; the earlier ones are kept with it. */
export function ReasonDialog({
  onSend,
  onClose,
}: {
  /** Rejects with what keeps them from being saved. */
  onSend: (reason: string) => Promise<unknown>;
  onClose: () => void;
}) {
  const t = useTranslations('setting.targets.why');
  return (
    <FormDialog
      title={t('title')}
      lead={t('lead')}
      submitText={t('save')}
      schema={targetReasonInput}
      read={(data) => ({ reason: data.get('reason') })}
      send={({ reason }) => onSend(reason)}
      onDone={onClose}
      onClose={onClose}
    >
      {(problemOf) => (
        <FormField label={t('reason')} problem={problemOf('reason')}>
          {(control) => (
            <textarea name="reason" rows={3} dir="auto" className={controlLook} {...control} />
          )}
        </FormField>
      )}
    </FormDialog>
  );
}
