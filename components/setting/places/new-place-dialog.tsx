'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { SettingPlace } from '@/lib/api/setting/place-contract';
import { placeInput } from '@/lib/place/place-input';
import { CheckField } from '../../office/fields/check-field';
import { TextField } from '../../office/form-field';
import { answerOf, officeApi } from '../../office/office-api';
import { FormDialog } from '../form-dialog';
import { useSetting } from '../setting-desk';
import { GroupFields } from './group-fields';
import { PlaceFields } from './place-fields';
import { placeFrom } from './place-input-of';
import { usePlaces } from './places-context';

/** Adds a place or a group; `next` has the focus then. */
export function NewPlaceDialog({
  kind,
  within = null,
  next,
  onClose,
}: {
  kind: 'place' | 'group';
  within?: SettingPlace | null;
  next: string;
  onClose: () => void;
}) {
  const t = useTranslations('setting.places');
  const { programme } = useSetting();
  const { places, settle } = usePlaces();
  const editionsId = useId();
  const editions = [...new Set(places.map(({ edition }) => edition))];
  return (
    <FormDialog
      title={within ? t('addInTitle', { code: within.code }) : t(`add.${kind}`)}
      isWide
      submitText={t(`addSend.${kind}`)}
      schema={placeInput}
      read={placeFrom}
      send={(input) => answerOf(officeApi().setting.addPlace({ programme, ...input }))}
      onDone={({ key, notices }) => {
        onClose();
        settle(t('added', { key }), next, notices);
      }}
      onClose={onClose}
    >
      {(problemOf) => (
        <>
          <div className="grid items-start gap-4 sm:grid-cols-2">
            <TextField
              label={t('code')}
              hint={t(`codeHint.${kind}`)}
              name="code"
              dir="ltr"
              autoComplete="off"
              required
              problem={problemOf('code')}
            />
            <TextField
              label={t('edition')}
              hint={t('editionHint')}
              name="edition"
              dir="ltr"
              autoComplete="off"
              required
              list={editionsId}
              defaultValue={within?.edition ?? usualEdition(places)}
              problem={problemOf('edition')}
            />
            <datalist id={editionsId}>
              {editions.map((edition) => (
                <option key={edition} value={edition} />
              ))}
            </datalist>
          </div>
          {kind === 'group' ? (
            <GroupFields problemOf={problemOf} />
          ) : (
            <PlaceFields within={within} problemOf={problemOf} />
          )}
          <CheckField
            name="isInProgramme"
            label={t('isInProgramme')}
            hint={t(`isInProgrammeHint.${kind}`)}
            defaultChecked
          />
        </>
      )}
    </FormDialog>
  );
}

/** The edition of most places that are valid to this day. */
function usualEdition(places: readonly SettingPlace[]): string {
  const counts = new Map<string, number>();
  for (const { edition, validTo } of places) {
    if (validTo === null) counts.set(edition, (counts.get(edition) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([, one], [, other]) => other - one);
  return usual?.[0] ?? '';
}
