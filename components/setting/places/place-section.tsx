'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../../office/button';
import { SectionHead } from '../section-head';
import { NewPlaceDialog } from './new-place-dialog';
import { PlaceLine } from './place-line';
import { type PlaceNode, placeTree } from './place-tree';
import { usePlaces } from './places-context';

const opener = 'add place';

/** Where the programme works, as a tree in the order in which it is shown. */
export function PlaceSection({ isShared }: { isShared: boolean }) {
  const t = useTranslations('setting.places');
  const { places, focus } = usePlaces();
  const [isAdding, setIsAdding] = useState(false);
  const tree = placeTree(places);
  return (
    <section aria-labelledby="places" className="mb-8">
      <SectionHead id="places" title={t('heading')} lead={t('lead')}>
        <Button ref={focus.refOf(opener)} onClick={() => setIsAdding(true)}>
          {t('add.place')}
        </Button>
      </SectionHead>
      {isShared && (
        <p className="mb-3 max-w-measure rounded-control bg-saffron-soft px-3 py-2 text-sm font-medium text-saffron-word">
          {t('shared')}
        </p>
      )}
      {tree.length === 0 ? (
        <p className="text-soft">{t('none')}</p>
      ) : (
        <div className="card p-4">
          <Branch row={tree} />
        </div>
      )}
      {isAdding && <NewPlaceDialog kind="place" next={opener} onClose={() => setIsAdding(false)} />}
    </section>
  );
}

function Branch({ row }: { row: readonly PlaceNode[] }) {
  return (
    <ul className="grid gap-3">
      {row.map(({ place, below }) => (
        <li key={place.key}>
          <PlaceLine place={place} row={row} />
          {below.length > 0 && (
            <div className="mt-3 border-s-2 border-line ps-3 sm:ps-5">
              <Branch row={below} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
