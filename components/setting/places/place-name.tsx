'use client';

import { LocalisedText } from '@/components/releases/localised-text';
import type { SettingPlace } from '@/lib/api/setting/place-contract';
import { useSetting } from '../setting-desk';

/** A place as `placeOption` writes it, each part in its own direction. */
export function PlaceName({ place: { code, edition, name } }: { place: SettingPlace }) {
  const { locale } = useSetting();
  return (
    <>
      <bdi>{code}</bdi>{' '}
      <bdi>
        <LocalisedText text={name} locale={locale} />
      </bdi>{' '}
      (<bdi>{edition}</bdi>)
    </>
  );
}
