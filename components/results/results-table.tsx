import type { Reader } from '@/lib/chart/reader';
import type { Say } from '@/lib/say';
import { ScrollBox } from '../charts/scroll-box';
import { LocalisedText } from '../releases/localised-text';
import { ResultCellView } from './result-cell';
import type { ResultRow, ResultsMatrix } from './results-matrix';

const cellLook =
  'p-2.5 align-top max-md:grid max-md:grid-cols-[8rem_1fr] max-md:gap-3 max-md:py-1.5 md:border-s md:border-line';

/** Indicator × place. On a phone every indicator is a list of its places. */
export function ResultsTable({
  matrix,
  caption,
  reader,
  say,
}: {
  matrix: ResultsMatrix;
  caption: string;
  reader: Reader;
  say: Say;
}) {
  return (
    <div className="card overflow-hidden">
      <ScrollBox label={caption}>
        <table className="w-full border-collapse text-[0.9375rem] max-md:block">
          <caption className="sr-only">{caption}</caption>
          <thead className="max-md:sr-only">
            <tr className="text-[0.8125rem] text-soft">
              <th
                scope="col"
                className="bg-card p-2.5 text-start font-semibold md:sticky md:start-0 md:z-[1] md:min-w-64"
              >
                {say('indicator')}
              </th>
              {matrix.places.map(({ key, name }) => (
                <th key={key ?? ''} scope="col" className="p-2.5 text-start font-semibold">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {matrix.groups.map((group) => (
            <tbody key={group.code} className="max-md:block">
              <tr className="border-t border-line bg-paper max-md:block">
                <th
                  scope="rowgroup"
                  colSpan={matrix.places.length + 1}
                  className="p-2.5 text-start text-sm font-semibold max-md:block"
                >
                  <LocalisedText text={group.title} locale={reader.locale} />
                </th>
              </tr>
              {group.rows.map((row) => (
                <Row key={row.indicator.code} row={row} matrix={matrix} reader={reader} say={say} />
              ))}
            </tbody>
          ))}
        </table>
      </ScrollBox>
    </div>
  );
}

function Row({
  row: { indicator, cells },
  matrix,
  reader,
  say,
}: {
  row: ResultRow;
  matrix: ResultsMatrix;
  reader: Reader;
  say: Say;
}) {
  const accumulation = say(`accumulation.${indicator.accumulation}`);
  return (
    <tr className="border-t border-line max-md:block max-md:py-2">
      <th
        scope="row"
        className="bg-card p-2.5 text-start align-top font-normal max-md:block md:sticky md:start-0 md:z-[1]"
      >
        <strong className="font-semibold">
          <bdi>{indicator.code}</bdi>
        </strong>{' '}
        <LocalisedText text={indicator.title} locale={reader.locale} />
        <span className="block text-[0.8125rem] text-soft">
          {indicator.components
            ? say('sumRule', { accumulation, codes: indicator.components.join(', ') })
            : say('rule', {
                accumulation,
                aggregation: say(`aggregation.${indicator.aggregation}`),
              })}
        </span>
      </th>
      {cells.map((cell, at) => (
        <td
          key={cell.placeKey ?? ''}
          className={`${cellLook} ${cell.items.length === 0 ? 'max-md:hidden' : ''}`}
        >
          <span aria-hidden="true" className="text-sm text-soft md:hidden">
            {matrix.places[at]?.name}
          </span>
          <ResultCellView cell={cell} isMirrored={reader.direction === 'rtl'} say={say} />
        </td>
      ))}
    </tr>
  );
}
