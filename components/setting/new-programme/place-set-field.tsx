'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Locale, type Localised, localise } from '@/lib/locale';
import { ChoiceField } from '../../office/fields/choice-field';
import type { ProblemOf } from '../../office/fields/problem-of';
import { SelectField } from '../../office/fields/select-field';
import { TextsField } from '../../office/fields/texts-field';
import { TextField } from '../../office/form-field';

export interface PlaceSetChoice {
  readonly code: string;
  readonly title: Localised;
  /** How many programmes use it. */
  readonly programmes: number;
}

/** The country or area a programme works in: a new one, or one whose places are there already. */
export function PlaceSetField({
  placeSets,
  locale,
  problemOf,
}: {
  placeSets: readonly PlaceSetChoice[];
  locale: Locale;
  problemOf: ProblemOf;
}) {
  const t = useTranslations('newProgramme');
  const [kind, setKind] = useState<'existing' | 'new'>(placeSets.length > 0 ? 'existing' : 'new');
  return (
    <>
      {placeSets.length > 0 && (
        <ChoiceField
          name="placeSet.kind"
          label={t('area')}
          choices={(['existing', 'new'] as const).map((value) => ({
            value,
            label: t(`areas.${value}`),
            help: t(`areaHelp.${value}`),
          }))}
          chosen={kind}
          problem={problemOf('placeSet')}
          onChoose={setKind}
        />
      )}
      {kind === 'existing' ? (
        <div className="sm:max-w-sm">
          <SelectField
            label={t('placeSet')}
            name="placeSet.code"
            required
            none={t('choose')}
            choices={placeSets.map(({ code, title, programmes }) => ({
              value: code,
              text: t('usedBy', { title: localise(title, locale).text, count: programmes }),
            }))}
            problem={problemOf('placeSet.code')}
          />
        </div>
      ) : (
        <>
          <TextsField
            name="placeSet.title"
            label={t('areaTitle')}
            hint={t('areaTitleHint')}
            lines="one"
            problemOf={problemOf}
          />
          <div className="sm:max-w-sm">
            <TextField
              label={t('areaCode')}
              hint={t('areaCodeHint')}
              name="placeSet.code"
              dir="ltr"
              autoComplete="off"
              required
              problem={problemOf('placeSet.code')}
            />
          </div>
        </>
      )}
    </>
  );
}
