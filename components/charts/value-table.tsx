import type { TableSpec } from '@/lib/chart/spec-types';
import { ScrollBox } from './scroll-box';

/** Every plotted value, for those who read numbers, hear them or copy them. */
export function ValueTable({ spec, id }: { spec: TableSpec; id?: string }) {
  return (
    <ScrollBox id={id} label={spec.caption}>
      <table className="w-full border-collapse text-[0.9375rem]">
        <caption className="pb-3 text-start font-semibold">{spec.caption}</caption>
        <thead>
          <tr>
            {spec.columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={`border-b border-edge px-2 py-2 align-bottom text-sm font-semibold text-soft ${column.isNumber ? 'text-end' : 'text-start'}`}
              >
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spec.rows.map((cells) => (
            <tr key={cells.join('|')} className="border-b border-line">
              {cells.map((cell, index) => (
                <Cell
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns never change their order
                  key={index}
                  text={cell}
                  isHeading={index < spec.headings}
                  isNumber={spec.columns[index]?.isNumber ?? false}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Cell({
  text,
  isHeading,
  isNumber,
}: {
  text: string;
  isHeading: boolean;
  isNumber: boolean;
}) {
  const side = isNumber ? 'text-end' : 'text-start';
  const words = isNumber ? <bdi>{text}</bdi> : text;
  return isHeading ? (
    <th scope="row" className={`px-2 py-2 align-top font-semibold ${side}`}>
      {words}
    </th>
  ) : (
    <td className={`px-2 py-2 align-top ${side}`}>{words}</td>
  );
}
