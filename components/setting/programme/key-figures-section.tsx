'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SettingProgramme } from '@/lib/api/setting/programme-contract';
import { keyFiguresInput } from '@/lib/programme/programme-input';
import { FieldProblem } from '../../office/fields/field-problem';
import { OrderedItems } from '../../office/fields/ordered-items';
import { SelectField } from '../../office/fields/select-field';
import { answerOf, officeApi } from '../../office/office-api';
import { useSetting } from '../setting-desk';
import { SettingForm } from '../setting-form';
import { type KeyFigureDraft, keyFigureDrafts, noKeyFigure, readKeyFigures } from './key-figures';

interface Choice {
  readonly value: string;
  readonly text: string;
}

export interface KeyFigureChoices {
  readonly indicators: readonly Choice[];
  readonly places: readonly Choice[];
  readonly phases: readonly Choice[];
}

const fields = ['indicator', 'place', 'phase'] as const;

/** The figures that open the impact page, in their order. */
export function KeyFiguresSection({
  setting,
  choices,
}: {
  setting: SettingProgramme;
  choices: KeyFigureChoices;
}) {
  const t = useTranslations('setting.programme.keyFigures');
  const { programme, tell } = useSetting();
  const [items, setItems] = useState(() => keyFigureDrafts(setting.keyFigures));
  const offered = { indicator: choices.indicators, place: choices.places, phase: choices.phases };
  return (
    <SettingForm
      title={t('heading')}
      hint={t('lead')}
      submitText={t('save')}
      schema={keyFiguresInput}
      read={readKeyFigures}
      send={(input) => answerOf(officeApi().setting.chooseKeyFigures({ programme, ...input }))}
      onDone={({ count }) => tell(t('saved', { count }))}
    >
      {(problemOf, onChanged) => (
        <fieldset name="keyFigures" className="grid min-w-0 gap-3">
          <legend className="sr-only">{t('heading')}</legend>
          <OrderedItems<KeyFigureDraft>
            items={items}
            blank={noKeyFigure}
            nameOf={(number) => t('number', { number })}
            addWords={t('add')}
            onChange={(changed) => {
              setItems(changed);
              onChanged();
            }}
          >
            {(item, at, change) => (
              <div className="grid gap-3 md:grid-cols-3">
                {fields.map((field) => (
                  <SelectField
                    key={field}
                    label={t(field)}
                    name={`keyFigures.${at}.${field}`}
                    value={item[field]}
                    onChange={(event) => change({ [field]: event.target.value })}
                    none={t(`none.${field}`)}
                    choices={offered[field]}
                    problem={problemOf(`keyFigures.${at}.${field}`)}
                  />
                ))}
              </div>
            )}
          </OrderedItems>
          <FieldProblem id="key-figures-problem" problem={problemOf('keyFigures')} />
        </fieldset>
      )}
    </SettingForm>
  );
}
