import type { PhaseColumn } from '@/lib/chart/phase-columns';
import { columnLine } from '@/lib/chart/phase-columns';
import type { Basis } from '@/lib/observation/review-state';
import type { Say } from '@/lib/say';
import { Button } from '../office/button';
import { controlLook } from '../office/control-look';

/** What is shown, kept in the address: a plain form that works before any script has run. */
export function ResultsFilters({
  columns,
  chosen,
  basis,
  maySeeUnapproved,
  say,
}: {
  columns: readonly PhaseColumn[];
  chosen: PhaseColumn;
  basis: Basis;
  maySeeUnapproved: boolean;
  say: Say;
}) {
  return (
    <form method="get" className="no-print mb-4 flex flex-wrap items-end gap-3">
      <label className="grid gap-1 text-sm font-semibold">
        {say('phase')}
        <select name="phase" defaultValue={chosen.key} className={`${controlLook} font-normal`}>
          {columns.map((column) => (
            <option key={column.key} value={column.key}>
              {columnLine(column)}
            </option>
          ))}
        </select>
      </label>
      {maySeeUnapproved && (
        <label className="flex min-h-10 items-center gap-2 text-sm">
          <input
            type="checkbox"
            name="basis"
            value="with-unapproved"
            defaultChecked={basis === 'with-unapproved'}
            className="size-5 accent-brand"
          />
          {say('withUnapproved')}
        </label>
      )}
      <Button type="submit" look="plain">
        {say('show')}
      </Button>
    </form>
  );
}
