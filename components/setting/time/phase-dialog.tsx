'use client';

import { useTranslations } from 'next-intl';
import type { SettingPhase } from '@/lib/api/setting/phase-contract';
import { phaseInput, phaseTextsInput } from '@/lib/phase/phase-input';
import { CheckField } from '../../office/fields/check-field';
import type { ProblemOf } from '../../office/fields/problem-of';
import { textsFrom } from '../../office/fields/read-fields';
import { TextsField } from '../../office/fields/texts-field';
import { TextField } from '../../office/form-field';
import { answerOf, officeApi } from '../../office/office-api';
import { FormDialog } from '../form-dialog';
import { useSetting } from '../setting-desk';
import { DatedFields, datesFrom } from './dated-fields';

const textsOf = (data: FormData) => ({
  title: textsFrom(data, 'title'),
  note: textsFrom(data, 'note'),
  isReportedHere: data.has('isReportedHere'),
});

export function NewPhaseDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('setting.phases');
  const { programme, tell } = useSetting();
  return (
    <FormDialog
      title={t('add')}
      isWide
      submitText={t('addSend')}
      schema={phaseInput}
      read={(data) => ({ code: data.get('code'), ...textsOf(data), ...datesFrom(data) })}
      send={(input) => answerOf(officeApi().setting.createPhase({ programme, ...input }))}
      onDone={({ code, notices }) => {
        onClose();
        tell(t('added', { code }), notices);
      }}
      onClose={onClose}
    >
      {(problemOf) => (
        <>
          <TextField
            label={t('code')}
            hint={t('codeHint')}
            name="code"
            dir="ltr"
            autoComplete="off"
            required
            problem={problemOf('code')}
          />
          <DatedFields problemOf={problemOf} />
          <PhaseTexts problemOf={problemOf} />
        </>
      )}
    </FormDialog>
  );
}

export function PhaseTextsDialog({ phase, onClose }: { phase: SettingPhase; onClose: () => void }) {
  const t = useTranslations('setting.phases');
  const { programme, tell } = useSetting();
  const { code } = phase;
  return (
    <FormDialog
      title={t('editTitle', { code })}
      isWide
      schema={phaseTextsInput}
      read={textsOf}
      send={(input) =>
        answerOf(officeApi().setting.changePhase({ programme, phase: code, ...input }))
      }
      onDone={() => {
        onClose();
        tell(t('changed', { code }));
      }}
      onClose={onClose}
    >
      {(problemOf) => <PhaseTexts phase={phase} problemOf={problemOf} />}
    </FormDialog>
  );
}

function PhaseTexts({ phase, problemOf }: { phase?: SettingPhase; problemOf: ProblemOf }) {
  const t = useTranslations('setting.phases');
  return (
    <>
      <TextsField
        name="title"
        label={t('title')}
        lines="one"
        defaultValue={phase?.title}
        problemOf={problemOf}
      />
      <TextsField
        name="note"
        label={t('note')}
        hint={t('noteHint')}
        defaultValue={phase?.note}
        problemOf={problemOf}
      />
      <CheckField
        name="isReportedHere"
        label={t('isReportedHere')}
        hint={t('isReportedHereHint')}
        defaultChecked={phase?.isReportedHere ?? true}
      />
    </>
  );
}
