'use client';

import { useTranslations } from 'next-intl';
import type { SettingProgramme } from '@/lib/api/setting/programme-contract';
import { programmeTextsInput } from '@/lib/programme/programme-input';
import { lineFrom, textsFrom } from '../../office/fields/read-fields';
import { TextsField } from '../../office/fields/texts-field';
import { TextField } from '../../office/form-field';
import { answerOf, officeApi } from '../../office/office-api';
import { useSetting } from '../setting-desk';
import { SettingForm } from '../setting-form';

const texts = [
  ['title', 'one'],
  ['kicker', 'one'],
  ['headline', 'one'],
  ['summary', 'many'],
  ['method', 'many'],
  ['limits', 'many'],
] as const;

const readTexts = (data: FormData) => ({
  ...Object.fromEntries(texts.map(([name]) => [name, textsFrom(data, name)])),
  nextReleaseOn: lineFrom(data, 'nextReleaseOn'),
});

/** What donors read of the programme, from the next release on. */
export function TextsSection({ setting }: { setting: SettingProgramme }) {
  const t = useTranslations('setting.programme.texts');
  const { programme, tell } = useSetting();
  return (
    <SettingForm
      title={t('heading')}
      hint={t('lead')}
      submitText={t('save')}
      schema={programmeTextsInput}
      read={readTexts}
      send={(input) => answerOf(officeApi().setting.changeProgramme({ programme, ...input }))}
      onDone={() => tell(t('saved'))}
    >
      {(problemOf) => (
        <>
          {texts.map(([name, lines]) => (
            <TextsField
              key={name}
              name={name}
              label={t(name)}
              hint={t(`hints.${name}`)}
              lines={lines}
              defaultValue={setting[name]}
              problemOf={problemOf}
            />
          ))}
          <div className="sm:max-w-sm">
            <TextField
              label={t('nextReleaseOn')}
              hint={t('hints.nextReleaseOn')}
              name="nextReleaseOn"
              type="date"
              defaultValue={setting.nextReleaseOn ?? ''}
              problem={problemOf('nextReleaseOn')}
            />
          </div>
        </>
      )}
    </SettingForm>
  );
}
