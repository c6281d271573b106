'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { absenceInput } from '@/lib/observation/absence-input';
import { controlLook } from '../office/control-look';
import { FormField } from '../office/form-field';
import { FormDialog } from '../setting/form-dialog';
import { PersonalDataWarning } from './evidence/personal-data-warning';

export type Absence = 'not-applicable' | 'not-collected';

/** Why the selected cells have no value. */
export function AbsenceDialog({
  state,
  onGiven,
  onClose,
}: {
  state: Absence;
  onGiven: (reason: string) => void;
  onClose: () => void;
}) {
  const t = useTranslations('entry.absence');
  const states = useTranslations('entry.states');
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={states(state)}
      lead={t('lead')}
      submitText={t('apply')}
      schema={absenceInput}
      read={(data) => ({ reason: data.get('reason') })}
      send={async (input) => onGiven(input.reason)}
      onDone={onClose}
      onClose={onClose}
    >
      {(problemOf) => (
        <FormField label={t('reason')} problem={problemOf('reason')}>
          {(control) => (
            <>
              <textarea
                name="reason"
                rows={3}
                dir="auto"
                value={reason}
                onChange={(event) => setReason(event.target.value)}
                className={controlLook}
                {...control}
              />
              <PersonalDataWarning text={reason} />
            </>
          )}
        </FormField>
      )}
    </FormDialog>
  );
}
