'use client';

import type { SettingPlaces } from '@/lib/api/setting/place-contract';
import type { Locale } from '@/lib/locale';
import { SettingDesk } from '../setting-desk';
import { GroupSection } from './group-section';
import { OtherPlaces } from './other-places';
import { PlaceSection } from './place-section';
import { PlacesProvider } from './places-context';
import { SuccessionSection } from './succession-section';
import { usePlaceChanges } from './use-place-changes';

/** Where the programme works: its places, groups of them, and what they were before. */
export function PlaceDesk({
  programme,
  locale,
  setting,
}: {
  /** Its slug. */
  programme: string;
  locale: Locale;
  setting: SettingPlaces;
}) {
  return (
    <SettingDesk programme={programme} locale={locale}>
      <Desk {...setting} />
    </SettingDesk>
  );
}

function Desk({ placeSet, places }: SettingPlaces) {
  return (
    <PlacesProvider value={usePlaceChanges(places)}>
      <PlaceSection isShared={placeSet.isShared} />
      <OtherPlaces />
      <GroupSection />
      <SuccessionSection />
    </PlacesProvider>
  );
}
