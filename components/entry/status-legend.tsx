'use client';

import { StatusMark } from '@/components/ui/status-mark';
import { cellStatus, cellStatuses, statusShapes, statusTones } from './cell-status';
import { useSheet } from './sheet-context';
import { useTypedCells } from './use-drafts';

/** What the marks in the cells mean, those that are there. */
export function StatusLegend() {
  const { drafts, words } = useSheet();
  const there = new Set(
    useTypedCells(drafts).map((typed) =>
      cellStatus(typed, drafts.refusals.get(typed.cell.key) ?? null),
    ),
  );
  const shown = cellStatuses.filter((status) => status !== 'empty' && there.has(status));
  if (shown.length === 0) return null;
  return (
    <ul aria-hidden="true" className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {shown.map((status) =>
        status === 'empty' ? null : (
          <li key={status} className={`flex items-baseline gap-1 ${statusTones[status]}`}>
            <StatusMark shape={statusShapes[status]} />
            {words.status[status]}
          </li>
        ),
      )}
    </ul>
  );
}
