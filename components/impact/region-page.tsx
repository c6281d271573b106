import type { ReleaseContext } from '@/components/releases/release-context';
import { ReleasePill } from '@/components/releases/release-pill';
import { SourcesSection } from '@/components/releases/sources-section';
import { distinctDoubts } from '@/lib/chart/distinct-doubts';
import { figuresInPlace } from '@/lib/chart/figures-in-place';
import type { MatrixRow } from '@/lib/chart/matrix-types';
import { textFor } from '@/lib/chart/reader';
import { regionPhaseMatrix } from '@/lib/chart/region-phase-matrix';
import type { ReleasePlace } from '@/lib/release/content';
import { Doubts } from './doubts';
import { MatrixKey } from './matrix-key';
import { PlacePhaseTable } from './place-phase-table';
import { PlacesCard } from './places-card';

/** Everything the release says of one place: an indicator a row, a phase a column. */
export function RegionPage({ context, place }: { context: ReleaseContext; place: ReleasePlace }) {
  const { release, reader, say, links } = context;
  const own = figuresInPlace(release, place.key);
  const codes = [...new Set(own.map((figure) => figure.indicatorCode))];
  const matrix = regionPhaseMatrix(release, codes, reader);
  const row = matrix.sections
    .flatMap((section) => section.rows)
    .find((one) => one.placeKey === place.key);
  const name = textFor(reader, place.name);
  return (
    <>
      <p className="mb-2 text-sm font-semibold">
        <a href={links.impact}>{textFor(reader, release.content.programme.title)}</a>
      </p>
      <h1>{name}</h1>
      <p className="mb-4 mt-2 text-lg text-soft">{say.impact('region.subtitle')}</p>
      <ReleasePill context={context} />
      <div className="mt-6 grid gap-4 xl:grid-cols-[minmax(0,1fr)_17.5rem]">
        <section aria-labelledby="place-title" className="card min-w-0 p-4 sm:p-6">
          <h2 id="place-title" className="mb-4">
            {say.impact('region.title', { place: name })}
          </h2>
          {row && isSilent(row) && (
            <p className="mb-4">{say.impact('missing.silentRegion', { place: name })}</p>
          )}
          {row && own.length > 0 ? (
            <PlacePhaseTable matrix={matrix} row={row} caption={name} context={context} />
          ) : (
            <p>{say.impact('noFigureYet')}</p>
          )}
          <MatrixKey context={context} />
          <div className="mt-4">
            <Doubts doubts={distinctDoubts(own)} context={context} />
          </div>
        </section>
        <div>
          <PlacesCard context={context} current={place.key} />
        </div>
      </div>
      <div className="mt-12">
        <SourcesSection context={context} />
      </div>
    </>
  );
}

function isSilent(row: MatrixRow): boolean {
  return row.silence !== null || row.cells.some((cell) => cell.silence !== null);
}
