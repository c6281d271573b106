import { RegionPage } from '@/components/impact/region-page';
import type { ReleaseContext } from '@/components/releases/release-context';
import { textFor } from '@/lib/chart/reader';
import { addressPart } from './address-parts';

/** The body for a place of the release, or null where the key in the address names none. */
export function placeBody(context: ReleaseContext, key: string) {
  const place = context.release.places.get(addressPart(key) ?? '');
  return place?.isInProgramme ? <RegionPage context={context} place={place} /> : null;
}

export function placeWords(context: ReleaseContext, key: string) {
  const { release, reader, say } = context;
  const place = release.places.get(addressPart(key) ?? '');
  if (!place) return null;
  return {
    title: `${textFor(reader, place.name)} · ${textFor(reader, release.content.programme.title)}`,
    description: say.impact('region.subtitle'),
  };
}
