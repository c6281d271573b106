'use client';

import { useTranslations } from 'next-intl';
import { newVersionInput } from '@/lib/indicator/indicator-input';
import type { z } from '@/lib/zod';
import { controlLook } from '../office/control-look';
import { FormField, TextField } from '../office/form-field';
import { FormDialog } from '../setting/form-dialog';

export type NewVersion = z.output<typeof newVersionInput>;

/** From when, and why, values are split otherwise than those that stand. */
export function NewVersionDialog({
  onSend,
  onClose,
}: {
  /** Rejects with what keeps it from being saved. */
  onSend: (newVersion: NewVersion) => Promise<unknown>;
  onClose: () => void;
}) {
  const t = useTranslations('setting.plan.version');
  return (
    <FormDialog
      title={t('title')}
      lead={t('lead')}
      schema={newVersionInput}
      read={(data) => ({ validFrom: data.get('validFrom'), reason: data.get('reason') })}
      send={onSend}
      onDone={onClose}
      onClose={onClose}
    >
      {(problemOf) => (
        <>
          <TextField
            label={t('validFrom')}
            name="validFrom"
            type="date"
            required
            problem={problemOf('validFrom')}
          />
          <FormField label={t('reason')} problem={problemOf('reason')}>
            {(control) => (
              <textarea name="reason" rows={2} dir="auto" className={controlLook} {...control} />
            )}
          </FormField>
        </>
      )}
    </FormDialog>
  );
}
