import type { RegionPhaseMatrix } from '@/lib/chart/matrix-types';
import type { PhaseColumn } from '@/lib/chart/phase-columns';

/**
 * Classes by column: on a phone a column shows while its button is chosen; on paper and on wider
 * screens always.
 * Written out, since the style sheet is made from what stands in the sources.
 */
const columnClasses = [
  'max-md:not-print:hidden max-md:group-has-[[data-column="0"]:checked]/matrix:table-cell',
  'max-md:not-print:hidden max-md:group-has-[[data-column="1"]:checked]/matrix:table-cell',
  'max-md:not-print:hidden max-md:group-has-[[data-column="2"]:checked]/matrix:table-cell',
  'max-md:not-print:hidden max-md:group-has-[[data-column="3"]:checked]/matrix:table-cell',
  'max-md:not-print:hidden max-md:group-has-[[data-column="4"]:checked]/matrix:table-cell',
  'max-md:not-print:hidden max-md:group-has-[[data-column="5"]:checked]/matrix:table-cell',
  'max-md:not-print:hidden max-md:group-has-[[data-column="6"]:checked]/matrix:table-cell',
  'max-md:not-print:hidden max-md:group-has-[[data-column="7"]:checked]/matrix:table-cell',
];

/** Columns beyond the eighth show on every screen. */
export function columnClass(index: number): string {
  return columnClasses[index] ?? '';
}

/** A column without anything in it takes as little as its head needs. */
export function widthClass({ itemCounts }: RegionPhaseMatrix, index: number): string {
  const filled = itemCounts.filter((count) => count > 0).length;
  if (itemCounts[index] === 0) return 'md:min-w-28';
  return ['', 'md:w-full', 'md:w-1/2', 'md:w-1/3', 'md:w-1/4', 'md:w-1/5'][filled] ?? '';
}

/** One phase at a time on a phone: radio buttons and a style rule, so it needs no script. */
export function PhaseChoice({
  id,
  columns,
  chosen,
  label,
}: {
  id: string;
  columns: readonly PhaseColumn[];
  chosen: number;
  label: string;
}) {
  return (
    <fieldset className="no-print mb-4 md:hidden">
      <legend className="mb-1.5 text-sm font-semibold text-soft">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {columns.map((column, index) => (
          <label
            key={column.key}
            className="flex min-h-9 items-center gap-1.5 rounded-control border border-line px-2.5 py-1 text-sm has-checked:border-brand has-checked:bg-brand-soft has-checked:font-semibold has-checked:text-brand has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand"
          >
            <input
              type="radio"
              name={`${id}-phase`}
              defaultChecked={index === chosen}
              data-column={index}
              className="accent-brand"
            />
            {column.title}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
