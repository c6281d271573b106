'use client';

import { useTranslations } from 'next-intl';
import { destroyInput } from '@/lib/evidence/evidence-input';
import { TextField } from '../../office/form-field';
import { answerOf, officeApi } from '../../office/office-api';
import { FormDialog } from '../../setting/form-dialog';

export interface ToDestroy {
  readonly kind: 'file' | 'link';
  readonly id: number;
  readonly name: string;
}

/** Why a file is destroyed, or a link removed. */
export function DestroyDialog({
  programme,
  one: { kind, id, name },
  onDone,
  onClose,
}: {
  programme: string;
  one: ToDestroy;
  onDone: () => void;
  onClose: () => void;
}) {
  const t = useTranslations('evidence');
  const action = kind === 'file' ? 'destroy' : 'remove';
  return (
    <FormDialog
      title={t(`${action}Label`, { name })}
      lead={t(`${action}Lead`)}
      submitText={t(action)}
      schema={destroyInput}
      read={(data) => ({ reason: data.get('reason') })}
      send={(said) => answerOf(officeApi().evidence.destroy({ programme, evidence: id, ...said }))}
      onDone={onDone}
      onClose={onClose}
    >
      {(problemOf) => (
        <TextField name="reason" dir="auto" label={t('reason')} problem={problemOf('reason')} />
      )}
    </FormDialog>
  );
}
