import type { ReleaseContext } from '@/components/releases/release-context';
import { textFor } from '@/lib/chart/reader';
import type { ReleasePlace } from '@/lib/release/content';

const side = 40;
const gap = 4;

/**
 * A schematic grid, one tile per region; those of the programme lead to their page. Geography does
 * not turn round with the script, so this drawing alone is not mirrored.
 */
export function TileMap({
  context,
  current = null,
}: {
  context: ReleaseContext;
  current?: string | null;
}) {
  const { release, say } = context;
  const tiles = release.content.places.flatMap((place) =>
    place.tile ? [{ place, tile: place.tile }] : [],
  );
  if (tiles.length === 0) return null;
  const columns = tiles.map(({ tile }) => tile.column);
  const rows = tiles.map(({ tile }) => tile.row);
  const [left, top] = [Math.min(...columns), Math.min(...rows)];
  const width = (Math.max(...columns) - left + 1) * (side + gap) - gap;
  const height = (Math.max(...rows) - top + 1) * (side + gap) - gap;
  return (
    <nav aria-label={say.impact('map.label')} dir="ltr">
      <svg
        viewBox={`-2 -2 ${width + 4} ${height + 4}`}
        width={width + 4}
        height={height + 4}
        data-chart
        className="mx-auto max-w-full"
        fontSize={13}
      >
        <title>{say.impact('map.label')}</title>
        {tiles.map(({ place, tile }) => (
          <Tile
            key={place.key}
            place={place}
            x={(tile.column - left) * (side + gap)}
            y={(tile.row - top) * (side + gap)}
            isCurrent={place.key === current}
            context={context}
          />
        ))}
      </svg>
    </nav>
  );
}

function Tile({
  place,
  x,
  y,
  isCurrent,
  context,
}: {
  place: ReleasePlace;
  x: number;
  y: number;
  isCurrent: boolean;
  context: ReleaseContext;
}) {
  const { reader, links } = context;
  const name = textFor(reader, place.name);
  const number = place.code.replace(/^.*-/, '');
  const ground = place.isInProgramme
    ? 'fill-brand stroke-brand'
    : place.mark
      ? 'fill-card stroke-edge'
      : 'fill-sand stroke-sand';
  const tile = (
    <>
      <rect
        x={x}
        y={y}
        width={side}
        height={side}
        rx={6}
        strokeWidth={1.2}
        strokeDasharray={place.mark ? '4 3' : undefined}
        className={ground}
      />
      {isCurrent && (
        <rect
          x={x + 3}
          y={y + 3}
          width={side - 6}
          height={side - 6}
          rx={4}
          strokeWidth={2}
          className="fill-none stroke-on-brand"
        />
      )}
      <text
        x={x + side / 2}
        y={y + side / 2}
        dy="0.35em"
        textAnchor="middle"
        fontWeight={place.isInProgramme ? 700 : 400}
        className={place.isInProgramme ? 'fill-on-brand' : 'fill-soft'}
      >
        {number}
      </text>
    </>
  );
  if (!place.isInProgramme) {
    return (
      <g>
        <title>{name}</title>
        {tile}
      </g>
    );
  }
  return (
    <a
      href={links.region(place.key)}
      aria-label={`${number} ${name}`}
      aria-current={isCurrent ? 'page' : undefined}
    >
      <title>{name}</title>
      {tile}
    </a>
  );
}
