'use client';

import { useTranslations } from 'next-intl';
import { PlaceLine } from './place-line';
import { otherPlaces } from './place-tree';
import { usePlaces } from './places-context';

/** The rest of the place set, from which the programme can take up places. */
export function OtherPlaces() {
  const t = useTranslations('setting.places');
  const others = otherPlaces(usePlaces().places);
  if (others.length === 0) return null;
  return (
    <details className="mb-8">
      <summary className="font-semibold">{t('others', { count: others.length })}</summary>
      <ul className="card mt-2 divide-y divide-line">
        {others.map((place) => (
          <li key={place.key} className="p-4">
            <PlaceLine place={place} row={[]} />
          </li>
        ))}
      </ul>
    </details>
  );
}
