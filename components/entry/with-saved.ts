import type { Said } from '@/lib/api/observation-schema';
import type { EntryCell, EntryRow, Sheet, SheetGroup } from '@/lib/api/sheet-schema';
import type { Send } from '@/lib/offline/kept-cell';
import type { Settled } from '../offline/device';

interface Author {
  readonly name: string;
  /** ISO UTC. */
  readonly at: string;
}

/**
 * The sheet as a save that was answered left it, until the server tells of it: without a connection
 * that may take a while, and what was saved must not look as if someone else had.
 */
export function withSaved(sheet: Sheet, { send, outcome }: Settled, author: Author): Sheet {
  if (outcome.kind !== 'saved') return sheet;
  const working = workingAfter(send, outcome.seen, author);
  const after = <G extends SheetGroup>(group: G): G =>
    group.place.key === send.place
      ? { ...group, rows: group.rows.map((row) => rowAfter(row, working)) }
      : group;
  return { ...after(sheet), sites: sheet.sites.map(after) };
}

function rowAfter(row: EntryRow, working: Working): EntryRow {
  return {
    ...row,
    cells: row.cells.map((cell) => {
      const now = working(row, cell);
      return now === undefined ? cell : { ...cell, working: now };
    }),
  };
}

type Working = (
  row: Pick<Sheet['rows'][number], 'indicator' | 'organisation'>,
  cell: EntryCell,
) => Said | null | undefined;

function workingAfter(
  send: Send,
  seen: Extract<Settled['outcome'], { kind: 'saved' }>['seen'],
  { name, at }: Author,
): Working {
  if (send.kind === 'discard') {
    const gone = new Set(send.observations.map(({ id }) => id));
    return (_, { working }) => (working && gone.has(working.id) ? null : undefined);
  }
  const said = new Map(
    send.values.flatMap((input, position) => {
      const { indicator, category, organisation, source, change, seen: _, ...value } = input;
      const now = seen[position];
      const own = {
        ...{ reviewState: 'draft' as const, enteredBy: name, enteredAt: at, change },
        ...{ submittedBy: null, submittedAt: null, returnedReason: null },
      };
      const key = [indicator, organisation, category, source].join('\n');
      return now ? [[key, { ...value, ...own, ...now }] as const] : [];
    }),
  );
  return ({ indicator, organisation }, { category, source, approved, working }) => {
    const now = said.get([indicator, organisation, category, source].join('\n'));
    // The server answers with the approved value itself where the save said just that.
    if (!now || approved?.id === now.id) return undefined;
    return working && working.id === now.id && working.revision > now.revision ? undefined : now;
  };
}
