'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { SettingPlace } from '@/lib/api/setting/place-contract';
import { FieldProblem } from '../../office/fields/field-problem';
import type { ProblemOf } from '../../office/fields/problem-of';
import { TextField } from '../../office/form-field';

/** Where the tile of a place lies in the schematic map; nowhere where both are empty. */
export function TileField({
  tile,
  problemOf,
}: {
  tile: SettingPlace['tile'];
  problemOf: ProblemOf;
}) {
  const t = useTranslations('setting.places.tile');
  const id = useId();
  const problem = problemOf('tile');
  return (
    <fieldset
      name="tile"
      aria-describedby={`${id}-hint${problem ? ` ${id}-problem` : ''}`}
      className="grid min-w-0 gap-1"
    >
      <legend className="text-[0.9375rem] font-semibold">{t('title')}</legend>
      <div className="grid grid-cols-2 gap-3">
        {(['column', 'row'] as const).map((of) => (
          <TextField
            key={of}
            label={t(of)}
            name={`tile.${of}`}
            dir="ltr"
            inputMode="numeric"
            autoComplete="off"
            isQuiet
            defaultValue={tile?.[of] ?? ''}
            problem={problemOf(`tile.${of}`)}
          />
        ))}
      </div>
      <p id={`${id}-hint`} className="text-sm text-soft">
        {t('hint')}
      </p>
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </fieldset>
  );
}
