'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SettingPlace } from '@/lib/api/setting/place-contract';
import { mayLieIn } from '@/lib/place/place-levels';
import { placeLevels } from '@/lib/programme/vocabulary';
import type { ProblemOf } from '../../office/fields/problem-of';
import { SelectField } from '../../office/fields/select-field';
import { TextsField } from '../../office/fields/texts-field';
import { TextField } from '../../office/form-field';
import { useSetting } from '../setting-desk';
import { placeOption } from './place-words';
import { usePlaces } from './places-context';
import { TileField } from './tile-field';

const levels = placeLevels.filter((level) => level !== 'group');

/** What is said of a place; `within` is the place a new one is to lie in. */
export function PlaceFields({
  place,
  within,
  problemOf,
}: {
  place?: SettingPlace;
  within?: SettingPlace | null;
  problemOf: ProblemOf;
}) {
  const t = useTranslations('setting.places');
  const { locale } = useSetting();
  const { places } = usePlaces();
  const [level, setLevel] = useState(place?.level ?? levelIn(within ?? null));
  const [parent, setParent] = useState(place ? (place.parent ?? '') : (within?.key ?? ''));
  // The one that is chosen stays, also where it does not suit: it is told so when it is sent.
  const offered = places.filter(
    (one) => one.key === parent || (one.key !== place?.key && mayLieIn(level, one.level)),
  );
  return (
    <>
      <TextsField
        name="name"
        label={t('name')}
        lines="one"
        defaultValue={place?.name}
        problemOf={problemOf}
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <SelectField
          label={t('level')}
          name="level"
          value={level}
          onChange={(event) =>
            setLevel(levels.find((one) => one === event.target.value) ?? 'region')
          }
          choices={levels.map((value) => ({ value, text: t(`levels.${value}`) }))}
          problem={problemOf('level')}
        />
        <SelectField
          label={t('parent')}
          name="parent"
          value={parent}
          onChange={(event) => setParent(event.target.value)}
          none={t('top')}
          choices={offered.map((one) => ({ value: one.key, text: placeOption(one, locale) }))}
          problem={problemOf('parent')}
        />
        <TextField
          label={t('validFrom')}
          name="validFrom"
          type="date"
          defaultValue={place?.validFrom ?? ''}
          problem={problemOf('validFrom')}
        />
        <TextField
          label={t('validTo')}
          hint={t('validToHint')}
          name="validTo"
          type="date"
          defaultValue={place?.validTo ?? ''}
          problem={problemOf('validTo')}
        />
        <TileField tile={place?.tile ?? null} problemOf={problemOf} />
        <TextField
          label={t('mark')}
          hint={t('markHint')}
          name="mark"
          dir="ltr"
          autoComplete="off"
          defaultValue={place?.mark ?? ''}
          problem={problemOf('mark')}
        />
      </div>
    </>
  );
}

/** The level most often found in a place of that level. */
function levelIn(within: SettingPlace | null): SettingPlace['level'] {
  if (!within || within.level === 'country') return 'region';
  return within.level === 'region' ? 'province' : 'site';
}
