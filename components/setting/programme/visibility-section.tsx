'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SettingProgramme } from '@/lib/api/setting/programme-contract';
import { AppError } from '@/lib/errors';
import { visibilityInput } from '@/lib/programme/programme-input';
import { type Visibility, visibilities } from '@/lib/programme/vocabulary';
import { ChoiceField } from '../../office/fields/choice-field';
import { answerOf, officeApi } from '../../office/office-api';
import { useSetting } from '../setting-desk';
import { SettingForm } from '../setting-form';
import { SecretAddress } from './secret-address';

/** Who may see what is published of the programme. */
export function VisibilitySection({
  setting,
  origin,
}: {
  setting: SettingProgramme;
  /** The public address of the instance. */
  origin: string;
}) {
  const t = useTranslations('setting.programme.visibility');
  const { programme, tell } = useSetting();
  const [chosen, setChosen] = useState<Visibility>(setting.visibility);
  return (
    <SettingForm
      title={t('heading')}
      hint={t('lead')}
      submitText={t('save')}
      schema={visibilityInput}
      read={(data) => ({ visibility: data.get('visibility') })}
      send={async ({ visibility }) => {
        // Saying "unlisted" again would make a new address, which is asked for below.
        if (visibility === setting.visibility) {
          const words = 'api.programmes.sameVisibility';
          throw new AppError('conflict', { field: 'visibility', words });
        }
        return answerOf(officeApi().setting.changeVisibility({ programme, visibility }));
      }}
      onDone={({ visibility }) => tell(t(`saved.${visibility}`))}
    >
      {(problemOf) => (
        <>
          <ChoiceField
            name="visibility"
            label={t('who')}
            choices={visibilities.map((value) => ({
              value,
              label: t(`choices.${value}`),
              help: t(`help.${value}`),
            }))}
            chosen={chosen}
            problem={problemOf('visibility')}
            onChoose={setChosen}
          />
          {setting.unlistedSecret !== null && (
            <SecretAddress secret={setting.unlistedSecret} origin={origin} />
          )}
        </>
      )}
    </SettingForm>
  );
}
