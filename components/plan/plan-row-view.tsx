'use client';

import { memo } from 'react';
import type { Locale } from '@/lib/locale';
import { LocalisedText } from '../releases/localised-text';
import { PlanCell } from './plan-cell';
import type { Entries } from './plan-cells';
import type { PlanRow } from './plan-rows';

export interface PlanRowProps {
  readonly row: PlanRow;
  readonly at: number;
  readonly places: readonly string[];
  readonly locale: Locale;
  readonly cellId: (row: number, column: number) => string;
  readonly held: ReadonlyMap<string, Entries> | undefined;
  readonly drafts: ReadonlyMap<string, Entries> | undefined;
  readonly observed: ReadonlyMap<string, number> | undefined;
  /** Keys of the places in which something is wrong, joined; empty for none. */
  readonly wrong: string;
  /** The columns of the selected block in this row; -1 for none. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  /** The column of the focus, where it is in this row, else -1. */
  readonly focus: number;
}

/** One indicator. Drawn again only where something in it changed: a plan has thousands of cells. */
export const PlanRowView = memo(function PlanRowView({
  row,
  at,
  places,
  locale,
  cellId,
  held,
  drafts,
  observed,
  wrong,
  selectedFrom,
  selectedTo,
  focus,
}: PlanRowProps) {
  const wrongPlaces = wrong === '' ? [] : wrong.split('\n');
  return (
    <>
      {row.under && (
        <tr>
          <th
            scope="rowgroup"
            colSpan={places.length + 1}
            className="border-t border-line bg-paper p-2 text-start text-sm font-semibold text-soft"
          >
            <span className="sticky start-2 inline-block max-w-[calc(100vw-6rem)]">
              <bdi>{row.under.code}</bdi> <LocalisedText text={row.under.title} locale={locale} />
            </span>
          </th>
        </tr>
      )}
      <tr>
        <th
          scope="row"
          className="sticky start-0 z-[1] w-32 min-w-32 border-t border-line bg-card p-2 text-start align-top text-[0.8125rem] font-normal md:w-64 md:min-w-64 md:text-[0.9375rem]"
        >
          <bdi className="font-semibold">{row.code}</bdi>{' '}
          <LocalisedText text={row.title} locale={locale} />
        </th>
        {places.map((place, column) => (
          <PlanCell
            key={place}
            id={cellId(at, column)}
            row={at}
            column={column}
            entries={drafts?.get(place) ?? held?.get(place) ?? []}
            isDraft={drafts?.has(place) ?? false}
            isWrong={wrongPlaces.includes(place)}
            isSelected={selectedFrom <= column && column <= selectedTo}
            isFocus={focus === column}
            values={observed?.get(place) ?? 0}
          />
        ))}
      </tr>
    </>
  );
});
