'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SettingProgramme } from '@/lib/api/setting/programme-contract';
import { programmeRulesInput } from '@/lib/programme/programme-input';
import { ChoiceField } from '../../office/fields/choice-field';
import { TextField } from '../../office/form-field';
import { answerOf, officeApi } from '../../office/office-api';
import { MonthField } from '../month-field';
import { useSetting } from '../setting-desk';
import { SettingForm } from '../setting-form';
import { percentOf, readRules } from './rules-input';

const bands = ['aheadFrom', 'onTrackFrom'] as const;

/** The rules a programme is held to, as only an administrator changes them. */
export function RulesSection({ setting }: { setting: SettingProgramme }) {
  const t = useTranslations('setting.programme.rules');
  const { programme, tell } = useSetting();
  const [steps, setSteps] = useState<'1' | '2'>(setting.reviewSteps === 2 ? '2' : '1');
  return (
    <SettingForm
      title={t('heading')}
      hint={t('lead')}
      submitText={t('save')}
      schema={programmeRulesInput}
      read={readRules}
      send={(input) => answerOf(officeApi().setting.changeRules({ programme, ...input }))}
      onDone={() => tell(t('saved'))}
    >
      {(problemOf) => (
        <>
          <div className="grid items-start gap-5 sm:grid-cols-2">
            <MonthField
              label={t('startMonth')}
              hint={t('hints.startMonth')}
              defaultValue={setting.startMonth}
              problem={problemOf('startMonth')}
            />
            <TextField
              label={t('smallNumberThreshold')}
              hint={t('hints.smallNumberThreshold')}
              name="smallNumberThreshold"
              dir="ltr"
              inputMode="numeric"
              autoComplete="off"
              defaultValue={setting.smallNumberThreshold}
              problem={problemOf('smallNumberThreshold')}
            />
            {bands.map((band) => (
              <TextField
                key={band}
                label={t(band)}
                hint={t(`hints.${band}`)}
                name={band}
                dir="ltr"
                inputMode="decimal"
                autoComplete="off"
                defaultValue={percentOf(setting[band])}
                problem={problemOf(band)}
              />
            ))}
          </div>
          <ChoiceField
            name="reviewSteps"
            label={t('reviewSteps')}
            choices={(['1', '2'] as const).map((value) => ({
              value,
              label: t(`steps.${value}.label`),
              help: t(`steps.${value}.help`),
            }))}
            chosen={steps}
            problem={problemOf('reviewSteps')}
            onChoose={setSteps}
          />
        </>
      )}
    </SettingForm>
  );
}
