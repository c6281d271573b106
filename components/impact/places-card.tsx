import type { ReleaseContext } from '@/components/releases/release-context';
import { textFor } from '@/lib/chart/reader';
import { TileMap } from './tile-map';

/** Where the programme works: the map, the same places as words, and what the map does not claim. */
export function PlacesCard({
  context,
  current = null,
  isWide = false,
}: {
  context: ReleaseContext;
  current?: string | null;
  /** The map and its words side by side. */
  isWide?: boolean;
}) {
  const { release, reader, links, say } = context;
  const regions = release.content.places.filter(
    (place) => place.isInProgramme && place.level === 'region',
  );
  const marked = release.content.places.filter((place) => place.mark && place.tile);
  return (
    <section id="places" aria-labelledby="places-title" className="card p-4 sm:p-6">
      <h2 id="places-title" className="mb-4 text-lg">
        {say.impact('map.title')}
      </h2>
      <div className={isWide ? 'grid items-center gap-x-12 gap-y-4 sm:grid-cols-[auto_1fr]' : ''}>
        <TileMap context={context} current={current} />
        <div>
          <ul className={`grid gap-0.5 ${isWide ? '' : 'mt-4 text-sm'}`}>
            {current !== null && (
              <li>
                <a href={links.impact} className="block py-1">
                  {say.impact('map.all')}
                </a>
              </li>
            )}
            {regions.map((place) => (
              <li key={place.key}>
                <a
                  href={links.region(place.key)}
                  aria-current={place.key === current ? 'page' : undefined}
                  className="block py-1 aria-[current]:font-semibold"
                >
                  {textFor(reader, place.name)} <bdi className="text-soft">{place.code}</bdi>
                </a>
              </li>
            ))}
          </ul>
          <p className="mt-3 max-w-measure text-sm text-soft">
            {say.impact('map.schematic')}
            {marked.length > 0 && (
              <>
                {' '}
                {say.impact('map.marks')}{' '}
                <bdi>{marked.map((place) => `${place.code} ${place.mark}`).join(', ')}</bdi>.
              </>
            )}
          </p>
        </div>
      </div>
    </section>
  );
}
