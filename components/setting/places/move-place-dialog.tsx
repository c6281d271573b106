'use client';

import { useTranslations } from 'next-intl';
import type { SettingPlace } from '@/lib/api/setting/place-contract';
import { changedPlaceInput } from '@/lib/place/place-input';
import { mayLieIn } from '@/lib/place/place-levels';
import { lineFrom } from '../../office/fields/read-fields';
import { SelectField } from '../../office/fields/select-field';
import { answerOf, officeApi } from '../../office/office-api';
import { FormDialog } from '../form-dialog';
import { useSetting } from '../setting-desk';
import { inputOf } from './place-input-of';
import { placeOption } from './place-words';
import { usePlaces } from './places-context';

/** Asks in which place one is to lie. */
export function MovePlaceDialog({ place, onClose }: { place: SettingPlace; onClose: () => void }) {
  const t = useTranslations('setting.places');
  const { programme, locale } = useSetting();
  const { places, settle } = usePlaces();
  const { key, level } = place;
  const offered = places.filter((one) => one.key !== key && mayLieIn(level, one.level));
  return (
    <FormDialog
      title={t('moveTitle', { key })}
      submitText={t('moveSend')}
      schema={changedPlaceInput}
      read={(data) => ({ ...inputOf(place), parent: lineFrom(data, 'parent') })}
      send={(input) =>
        answerOf(officeApi().setting.changePlace({ programme, place: key, ...input }))
      }
      onDone={({ notices }) => {
        onClose();
        settle(t('moved', { key }), key, notices);
      }}
      onClose={onClose}
    >
      {(problemOf) => (
        <SelectField
          label={t('parent')}
          name="parent"
          defaultValue={place.parent ?? ''}
          none={t('top')}
          choices={offered.map((one) => ({ value: one.key, text: placeOption(one, locale) }))}
          problem={problemOf('parent')}
        />
      )}
    </FormDialog>
  );
}
