'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { SettingPlace } from '@/lib/api/setting/place-contract';
import { CheckField } from '../../office/fields/check-field';
import { FieldProblem } from '../../office/fields/field-problem';
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
  const id = useId();
  const problem = problemOf('members');
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
      <fieldset
        name="members"
        aria-describedby={`${id}-hint${problem ? ` ${id}-problem` : ''}`}
        className="grid min-w-0 gap-2"
      >
        <legend className="text-[0.9375rem] font-semibold">{t('members')}</legend>
        <p id={`${id}-hint`} className="text-sm text-soft">
          {t('membersHint')}
        </p>
        <FieldProblem id={`${id}-problem`} problem={problem} />
        <div className="grid max-h-72 gap-2 overflow-y-auto rounded-control border border-line p-3 sm:grid-cols-2">
          {offered.map((one) => (
            <CheckField
              key={one.key}
              name="members"
              value={one.key}
              label={placeOption(one, locale)}
              defaultChecked={group?.members.includes(one.key) ?? false}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
