import type { NamedChange } from '@/lib/api/next-release-schema';
import { periodText, type Reader } from '@/lib/chart/reader';

/** Where and when a changed figure stands: "Haute Vallée · III". */
export function changeWords(
  { place, phase, period }: NamedChange,
  places: ReadonlyMap<string, string>,
  reader: Reader,
): string {
  const where = place === null ? reader.words('place.programme') : (places.get(place) ?? place);
  const when = period
    ? periodText(period, reader)
    : phase.kind === 'phase'
      ? phase.code
      : reader.words(`column.${phase.kind}`);
  return `${where} · ${when}`;
}
