'use client';

import { useTranslations } from 'next-intl';
import type { SettingPlace } from '@/lib/api/setting/place-contract';
import { changedPlaceInput } from '@/lib/place/place-input';
import { answerOf, officeApi } from '../../office/office-api';
import { FormDialog } from '../form-dialog';
import { useSetting } from '../setting-desk';
import { GroupFields } from './group-fields';
import { PlaceFields } from './place-fields';
import { inputOf, placeFrom } from './place-input-of';
import { usePlaces } from './places-context';

/** Changes everything of a place or a group but its key. */
export function EditPlaceDialog({ place, onClose }: { place: SettingPlace; onClose: () => void }) {
  const t = useTranslations('setting.places');
  const { programme } = useSetting();
  const { settle } = usePlaces();
  const { key, level } = place;
  const isGroup = level === 'group';
  return (
    <FormDialog
      title={t('editTitle', { key })}
      isWide
      schema={changedPlaceInput}
      read={(data) => {
        const typed = placeFrom(data);
        const { name, members } = typed;
        return isGroup ? { ...inputOf(place), name, members } : typed;
      }}
      send={(input) =>
        answerOf(officeApi().setting.changePlace({ programme, place: key, ...input }))
      }
      onDone={({ notices }) => {
        onClose();
        settle(t('changed', { key }), key, notices);
      }}
      onClose={onClose}
    >
      {(problemOf) =>
        isGroup ? (
          <GroupFields group={place} problemOf={problemOf} />
        ) : (
          <PlaceFields place={place} problemOf={problemOf} />
        )
      }
    </FormDialog>
  );
}
