'use client';

import { useTranslations } from 'next-intl';
import { LocalisedText } from '@/components/releases/localised-text';
import { Pill } from '@/components/ui/pill';
import type { SettingPlace } from '@/lib/api/setting/place-contract';
import { untranslatedFields } from '@/lib/framework/untranslated';
import { dayLabel } from '@/lib/period/label';
import type { Say } from '@/lib/say';
import { Failure } from '../../office/failure';
import { MissingLanguages } from '../../office/missing-languages';
import { useSetting } from '../setting-desk';
import { PlaceMenu } from './place-menu';
import type { PlaceNode } from './place-tree';
import { usePlaces } from './places-context';

/** One place: what is said of it, and what can be done with it. */
export function PlaceLine({ place, row }: { place: SettingPlace; row: readonly PlaceNode[] }) {
  const t = useTranslations('setting.places');
  const { locale } = useSetting();
  const { refused } = usePlaces();
  const { key, code, name, mark, rank } = place;
  return (
    <>
      <div className="flex items-start gap-3">
        <div className="grid min-w-0 grow gap-0.5">
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span className="font-semibold">
              <bdi className="text-soft">{code}</bdi>{' '}
              <bdi>
                <LocalisedText text={name} locale={locale} />
              </bdi>
            </span>
            {rank === null && <Pill>{t('notHere')}</Pill>}
            {mark && (
              <Pill>
                <bdi>{mark}</bdi>
              </Pill>
            )}
            <MissingLanguages untranslated={untranslatedFields({ name })} />
          </p>
          <PlaceFacts place={place} />
        </div>
        <PlaceMenu place={place} row={row} />
      </div>
      {refused?.key === key && (
        <div className="mt-2">
          <Failure error={refused.error} />
        </div>
      )}
    </>
  );
}

function PlaceFacts({ place }: { place: SettingPlace }) {
  const t = useTranslations('setting.places');
  const say = useTranslations('periods') as Say;
  const { level, edition, validFrom, validTo, tile, members } = place;
  return (
    <p className="flex flex-wrap gap-x-3 text-sm text-soft">
      <span>{t(`levels.${level}`)}</span>
      <span>{t('ofEdition', { edition })}</span>
      {validFrom && <span>{t('since', { day: dayLabel(validFrom, say) })}</span>}
      {validTo && <span>{t('until', { day: dayLabel(validTo, say) })}</span>}
      {tile && <span>{t('tile.at', tile)}</span>}
      {level === 'group' &&
        (members.length === 0 ? (
          <span>{t('membersUnknown')}</span>
        ) : (
          <span>
            {t('holds')} <bdi>{members.join(' · ')}</bdi>
          </span>
        ))}
    </p>
  );
}
