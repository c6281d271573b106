'use client';

import { useTranslations } from 'next-intl';
import type { SettingPlace } from '@/lib/api/setting/place-contract';
import { ChecksField } from '../../office/fields/checks-field';
import type { ProblemOf } from '../../office/fields/problem-of';
import { TextsField } from '../../office/fields/texts-field';
import { useSetting } from '../setting-desk';
import { placeOption } from './place-words';
import { usePlaces } from './places-context';

/** What is said of a group of places: its name, and the places it is known to hold. */
export function GroupFields({ group, problemOf }: { group?: SettingPlace; problemOf: ProblemOf }) {
  const t = useTranslations('setting.places');
  const { locale } = useSetting();
  const { places } = usePlaces();
  const offered = places.filter(({ level }) => level !== 'group');
  return (
    <>
      <input type="hidden" name="level" value="group" />
      <TextsField
        name="name"
        label={t('name')}
        lines="one"
        defaultValue={group?.name}
        problemOf={problemOf}
      />
      {offered.length > 0 && (
        <ChecksField
          name="members"
          label={t('members')}
          hint={t('membersHint')}
          choices={offered.map((one) => ({ value: one.key, label: placeOption(one, locale) }))}
          chosen={group?.members ?? []}
          problem={problemOf('members')}
        />
      )}
    </>
  );
}
