'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../../office/button';
import { SectionHead } from '../section-head';
import { NewPlaceDialog } from './new-place-dialog';
import { PlaceLine } from './place-line';
import { placeGroups } from './place-tree';
import { usePlaces } from './places-context';

const opener = 'add group';

/** Groups of places under a name of their own, for figures that were published for all of them. */
export function GroupSection() {
  const t = useTranslations('setting.places');
  const { places, focus } = usePlaces();
  const [isAdding, setIsAdding] = useState(false);
  const groups = placeGroups(places);
  return (
    <section aria-labelledby="groups" className="mb-8">
      <SectionHead id="groups" title={t('groups.heading')} lead={t('groups.lead')}>
        <Button look="plain" ref={focus.refOf(opener)} onClick={() => setIsAdding(true)}>
          {t('add.group')}
        </Button>
      </SectionHead>
      {groups.length === 0 ? (
        <p className="text-soft">{t('groups.none')}</p>
      ) : (
        <ul className="card divide-y divide-line">
          {groups.map(({ place }) => (
            <li key={place.key} className="p-4">
              <PlaceLine place={place} row={groups} />
            </li>
          ))}
        </ul>
      )}
      {isAdding && <NewPlaceDialog kind="group" next={opener} onClose={() => setIsAdding(false)} />}
    </section>
  );
}
