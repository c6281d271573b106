import { ScrollBox } from '@/components/charts/scroll-box';
import type { ReleaseContext } from '@/components/releases/release-context';
import type { MatrixCell, MatrixRow, RegionPhaseMatrix } from '@/lib/chart/matrix-types';
import { MatrixItemView } from './matrix-cell';
import { columnClass, PhaseChoice, widthClass } from './phase-choice';

/** Places down, phases across: a real table, in which each cell lists all that is known there. */
export function RegionPhaseTable({
  id,
  matrix,
  caption,
  context,
}: {
  id: string;
  matrix: RegionPhaseMatrix;
  caption: string;
  context: ReleaseContext;
}) {
  const { say } = context;
  return (
    <div className="group/matrix">
      <PhaseChoice
        id={id}
        columns={matrix.columns}
        chosen={matrix.fullestColumn}
        label={say.impact('matrix.choosePhase')}
      />
      <ScrollBox label={caption}>
        <table className="w-full border-collapse text-[0.9375rem] md:min-w-[36rem]">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="border-b border-edge text-sm text-soft">
              <th scope="col" className="px-2 py-2 text-start align-bottom font-semibold ">
                {say.impact('matrix.place')}
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
          {matrix.sections.map((section) => (
            <tbody key={section.kind}>
              {section.kind !== 'regions' && (
                <tr className="border-b border-line bg-sand/60">
                  <th
                    scope="rowgroup"
                    colSpan={matrix.columns.length + 1}
                    className="px-2 py-1.5 text-start text-sm font-semibold text-soft"
                  >
                    {say.impact(`matrix.section.${section.kind}`)}
                  </th>
                </tr>
              )}
              {section.rows.map((row) => (
                <Row key={row.key} row={row} isTotal={section.kind === 'total'} context={context} />
              ))}
            </tbody>
          ))}
        </table>
      </ScrollBox>
    </div>
  );
}

function Row({
  row,
  isTotal,
  context,
}: {
  row: MatrixRow;
  isTotal: boolean;
  context: ReleaseContext;
}) {
  return (
    <tr className={`border-b border-line ${isTotal ? 'font-medium' : ''}`}>
      <th scope="row" className="min-w-24 px-2 py-3 md:min-w-36 text-start align-top font-semibold">
        {row.placeKey === null ? (
          row.name
        ) : (
          <a
            href={context.links.region(row.placeKey)}
            className="text-ink decoration-line hover:text-brand"
          >
            {row.name}
          </a>
        )}
        {row.silence && <span className="block text-sm font-normal text-soft">{row.silence}</span>}
      </th>
      {row.cells.map((cell, index) => (
        <Cell key={cell.columnKey} cell={cell} className={columnClass(index)} context={context} />
      ))}
    </tr>
  );
}

function Cell({
  cell,
  className,
  context,
}: {
  cell: MatrixCell;
  className: string;
  context: ReleaseContext;
}) {
  return (
    <td className={`px-2 py-3 align-top ${cell.isMissing ? 'hatched' : ''} ${className}`}>
      {cell.silence && <p className="mb-2 text-soft">{cell.silence}</p>}
      {cell.items.length > 0 && (
        <ul className="grid gap-3.5">
          {cell.items.map((item) => (
            <MatrixItemView key={item.key} item={item} context={context} />
          ))}
        </ul>
      )}
    </td>
  );
}
