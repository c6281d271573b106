import { ScrollBox } from '@/components/charts/scroll-box';
import type { ReleaseContext } from '@/components/releases/release-context';
import type { MatrixRow, RegionPhaseMatrix } from '@/lib/chart/matrix-types';
import { textFor } from '@/lib/chart/reader';
import { MatrixItemView } from './matrix-cell';
import { columnClass, PhaseChoice, widthClass } from './phase-choice';

/** One place: indicators down, phases across. */
export function PlacePhaseTable({
  matrix,
  row,
  caption,
  context,
}: {
  matrix: RegionPhaseMatrix;
  row: MatrixRow;
  caption: string;
  context: ReleaseContext;
}) {
  const { release, reader, links, say } = context;
  const used = matrix.columns.map((_, index) => (row.cells[index]?.items.length ?? 0) > 0);
  const codes = new Set(row.cells.flatMap((cell) => cell.items.map((item) => item.indicatorCode)));
  const indicators = release.content.indicators.filter((indicator) => codes.has(indicator.code));
  return (
    <div className="group/matrix">
      <PhaseChoice
        id="place"
        columns={matrix.columns}
        chosen={Math.max(0, used.lastIndexOf(true))}
        label={say.impact('matrix.choosePhase')}
      />
      <ScrollBox label={caption}>
        <table className="w-full border-collapse text-[0.9375rem] md:min-w-[36rem]">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="border-b border-edge text-sm text-soft">
              <th scope="col" className="px-2 py-2 text-start align-bottom font-semibold">
                {say.impact('matrix.indicator')}
              </th>
              {matrix.columns.map((column, index) => (
                <th
                  key={column.key}
                  scope="col"
                  className={`px-2 py-2 text-start align-bottom font-semibold ${widthClass(matrix, index)} ${columnClass(index)}`}
                >
                  {column.title}
                  {column.dates && <span className="block font-normal">{column.dates}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator) => (
              <tr key={indicator.code} className="border-b border-line">
                <th scope="row" className="px-2 py-3 text-start align-top font-semibold md:w-56">
                  <a href={links.indicator(indicator.code)}>
                    {textFor(reader, indicator.shortTitle ?? indicator.title)}
                  </a>
                </th>
                {row.cells.map((cell, index) => {
                  const items = cell.items.filter((item) => item.indicatorCode === indicator.code);
                  return (
                    <td
                      key={cell.columnKey}
                      className={`px-2 py-3 align-top ${items.length > 0 && items.every((item) => item.state === 'missing') ? 'hatched' : ''} ${columnClass(index)}`}
                    >
                      <ul className="grid gap-3">
                        {items.map((item) => (
                          <MatrixItemView
                            key={item.key}
                            item={item}
                            context={context}
                            hasTitle={false}
                          />
                        ))}
                      </ul>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  );
}
