'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { InputProblem } from '@/lib/input-problems';
import { useErrorWords } from '../error-words';
import type { Choice } from './person-row';

/** None chosen means all. */
export function PlaceChoices({
  places,
  problem,
}: {
  places: readonly Choice[];
  problem: InputProblem | undefined;
}) {
  const t = useTranslations('people.grant');
  const words = useErrorWords();
  const hintId = useId();
  return (
    <fieldset aria-describedby={hintId}>
      <legend className="text-[0.9375rem] font-semibold">{t('places')}</legend>
      <div className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
        {places.map(({ id, name }) => (
          <label key={id} className="flex min-h-8 items-center gap-2">
            <input type="checkbox" name="placeIds" value={id} className="size-4.5 accent-brand" />
            {name}
          </label>
        ))}
      </div>
      <p id={hintId} className="mt-1 text-sm text-soft">
        {t('placesHint')}
      </p>
      {problem && (
        <p role="alert" className="mt-1 text-sm font-medium text-clay">
          <span aria-hidden="true">▲ </span>
          {words(problem)}
        </p>
      )}
    </fieldset>
  );
}
