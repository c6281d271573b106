'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SettingPlace } from '@/lib/api/setting/place-contract';
import { declaredSuccessionInput } from '@/lib/place/place-input';
import { ChoiceField } from '../../office/fields/choice-field';
import type { ProblemOf } from '../../office/fields/problem-of';
import { SelectField } from '../../office/fields/select-field';
import { answerOf, officeApi } from '../../office/office-api';
import { FormDialog } from '../form-dialog';
import { useSetting } from '../setting-desk';
import { placeOption } from './place-words';
import { usePlaces } from './places-context';

/** What is known of a succession before it is told or corrected. */
export interface KnownSuccession {
  readonly place?: string;
  readonly predecessor?: string;
  readonly isSameTerritory?: boolean;
}

/** Says which place followed which, and whether on the same territory. */
export function SuccessionDialog({
  known,
  next,
  onClose,
}: {
  known: KnownSuccession;
  /** What has the focus then. */
  next: string;
  onClose: () => void;
}) {
  const t = useTranslations('setting.successions');
  const { programme } = useSetting();
  const { settle } = usePlaces();
  return (
    <FormDialog
      title={t('declare')}
      lead={t('lead')}
      submitText={t('send')}
      schema={declaredSuccessionInput}
      read={(data) => ({
        place: data.get('place'),
        predecessor: data.get('predecessor'),
        isSameTerritory: territoryFrom(data.get('isSameTerritory')),
      })}
      send={(input) => answerOf(officeApi().setting.declareSuccession({ programme, ...input }))}
      onDone={({ key, notices }) => {
        onClose();
        settle(t('declared', { key }), next, notices);
      }}
      onClose={onClose}
    >
      {(problemOf) => <SuccessionFields known={known} problemOf={problemOf} />}
    </FormDialog>
  );
}

function SuccessionFields({ known, problemOf }: { known: KnownSuccession; problemOf: ProblemOf }) {
  const t = useTranslations('setting.successions');
  const { locale } = useSetting();
  const { places } = usePlaces();
  const [territory, setTerritory] = useState<Territory | ''>(territoryOf(known.isSameTerritory));
  const choices = places
    .filter(({ level }: SettingPlace) => level !== 'group')
    .map((one) => ({ value: one.key, text: placeOption(one, locale) }));
  return (
    <>
      <SelectField
        label={t('place')}
        name="place"
        defaultValue={known.place ?? ''}
        none={t('choose')}
        choices={choices}
        problem={problemOf('place')}
      />
      <SelectField
        label={t('predecessor')}
        name="predecessor"
        defaultValue={known.predecessor ?? ''}
        none={t('choose')}
        choices={choices}
        problem={problemOf('predecessor')}
      />
      <ChoiceField
        name="isSameTerritory"
        label={t('territory')}
        choices={territories.map((value) => ({
          value,
          label: t(`territories.${value}`),
          help: t(`territoryHelp.${value}`),
        }))}
        chosen={territory}
        problem={problemOf('isSameTerritory')}
        onChoose={setTerritory}
      />
    </>
  );
}

const territories = ['same', 'other'] as const;
type Territory = (typeof territories)[number];

function territoryOf(isSame: boolean | undefined): Territory | '' {
  if (isSame === undefined) return '';
  return isSame ? 'same' : 'other';
}

function territoryFrom(chosen: FormDataEntryValue | null): boolean | undefined {
  return chosen === null ? undefined : chosen === 'same';
}
