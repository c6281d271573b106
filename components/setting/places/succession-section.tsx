'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Pill } from '@/components/ui/pill';
import type { SettingPlace } from '@/lib/api/setting/place-contract';
import { Button } from '../../office/button';
import { answerOf, officeApi } from '../../office/office-api';
import { AskButton } from '../ask-button';
import { SectionHead } from '../section-head';
import { useSetting } from '../setting-desk';
import { PlaceName } from './place-name';
import { usePlaces } from './places-context';
import { type KnownSuccession, SuccessionDialog } from './succession-dialog';

const opener = 'successions';

/** Which places followed which when the map was drawn anew. */
export function SuccessionSection() {
  const t = useTranslations('setting.successions');
  const { places, focus } = usePlaces();
  const [known, setKnown] = useState<KnownSuccession | null>(null);
  const successions = places.flatMap((place) =>
    place.predecessors.map((older) => ({ ...older, place })),
  );
  return (
    <section aria-labelledby="successions" className="mb-8">
      <SectionHead id="successions" title={t('heading')} lead={t('lead')}>
        {places.length > 1 && (
          <Button look="plain" ref={focus.refOf(opener)} onClick={() => setKnown({})}>
            {t('declare')}
          </Button>
        )}
      </SectionHead>
      {successions.length === 0 ? (
        <p className="text-soft">{t('none')}</p>
      ) : (
        <ul className="card divide-y divide-line">
          {successions.map((one) => (
            <SuccessionItem
              key={`${one.place.key} ${one.key}`}
              place={one.place}
              predecessor={one.key}
              isSameTerritory={one.isSameTerritory}
              onCorrect={setKnown}
            />
          ))}
        </ul>
      )}
      {known && <SuccessionDialog known={known} next={opener} onClose={() => setKnown(null)} />}
    </section>
  );
}

function SuccessionItem({
  place,
  predecessor,
  isSameTerritory,
  onCorrect,
}: {
  place: SettingPlace;
  predecessor: string;
  isSameTerritory: boolean;
  onCorrect: (known: KnownSuccession) => void;
}) {
  const t = useTranslations('setting.successions');
  const { programme } = useSetting();
  const { places, settle } = usePlaces();
  const older = places.find(({ key }) => key === predecessor);
  const keys = { place: place.key, predecessor };
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 p-4">
      <p className="flex min-w-0 flex-wrap items-baseline gap-x-3 gap-y-1">
        <span>
          {t.rich('followed', {
            place: () => (
              <span className="font-semibold">
                <PlaceName place={place} />
              </span>
            ),
            predecessor: () => (older ? <PlaceName place={older} /> : <bdi>{predecessor}</bdi>),
          })}
        </span>
        <Pill tone={isSameTerritory ? 'good' : 'plain'}>
          {t(`territories.${isSameTerritory ? 'same' : 'other'}`)}
        </Pill>
      </p>
      <div className="flex flex-wrap gap-1">
        <Button
          look="plain"
          size="small"
          aria-label={t('correctLabel', keys)}
          onClick={() => onCorrect({ ...keys, isSameTerritory })}
        >
          {t('correct')}
        </Button>
        <AskButton
          text={t('withdraw')}
          label={t('withdrawLabel', keys)}
          title={t('withdrawLabel', keys)}
          question={t('withdrawQuestion')}
          confirmText={t('withdraw')}
          look="danger"
          act={() => answerOf(officeApi().setting.withdrawSuccession({ programme, ...keys }))}
          onDone={({ notices }) => settle(t('withdrawn', keys), opener, notices)}
        />
      </div>
    </li>
  );
}
