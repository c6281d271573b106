import type { ReleaseContext } from '@/components/releases/release-context';
import { regionPhaseMatrix } from '@/lib/chart/region-phase-matrix';
import { MatrixKey } from './matrix-key';
import { PlacesCard } from './places-card';
import { RegionPhaseTable } from './region-phase-table';

/** So many columns leave room for the map beside them. */
const roomyColumns = 3;

/** The matrix of the whole programme, or of its key indicators where all would be too many. */
export function MatrixAndMap({
  context,
  indicatorCodes,
}: {
  context: ReleaseContext;
  indicatorCodes: readonly string[];
}) {
  const { release, reader, say } = context;
  const matrix = regionPhaseMatrix(release, indicatorCodes, reader);
  const all = release.content.indicators.length;
  const isAll = indicatorCodes.length === all;
  const isBeside = matrix.columns.length <= roomyColumns;
  return (
    <div className={`mt-4 grid gap-4 ${isBeside ? 'lg:grid-cols-[minmax(0,1fr)_17.5rem]' : ''}`}>
      <section id="regions" aria-labelledby="regions-title" className="card min-w-0 p-4 sm:p-6">
        <h2 id="regions-title">{say.impact('matrix.title')}</h2>
        <p className="mb-4 mt-1 max-w-measure text-soft">
          {isAll
            ? say.impact('matrix.subtitleAll')
            : say.impact('matrix.subtitleKey', { count: indicatorCodes.length, of: all })}
        </p>
        <RegionPhaseTable
          id="regions"
          matrix={matrix}
          caption={say.impact('matrix.title')}
          context={context}
        />
        <MatrixKey context={context} />
      </section>
      <div>
        <PlacesCard context={context} isWide={!isBeside} />
      </div>
    </div>
  );
}
