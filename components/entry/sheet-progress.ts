import type { PillTone } from '@/components/ui/pill';
import type { StatusShape } from '@/components/ui/status-mark';
import type { SheetSummary } from '@/lib/api/sheet-schema';

export type SheetProgress =
  | 'locked'
  | 'returned'
  | 'late'
  | 'empty'
  | 'started'
  | 'submitted'
  | 'approved';

/** The one word for a sheet; what its person has to do comes first. `today` is a calendar day. */
export function sheetProgress(sheet: SheetSummary, today: string): SheetProgress {
  const { planned, filled, draft, returned, submitted, period } = sheet;
  if (returned > 0 && !sheet.isLocked) return 'returned';
  const isWhole = filled >= planned && draft === 0 && returned === 0;
  if (isWhole) return submitted > 0 ? 'submitted' : 'approved';
  if (sheet.isLocked) return 'locked';
  if (period.dueOn !== null && period.dueOn < today) return 'late';
  return filled === 0 ? 'empty' : 'started';
}

export const progressLooks: Readonly<
  Record<SheetProgress, { readonly tone: PillTone; readonly shape: StatusShape }>
> = {
  locked: { tone: 'plain', shape: 'hatched-square' },
  returned: { tone: 'bad', shape: 'triangle' },
  late: { tone: 'bad', shape: 'hatched-square' },
  empty: { tone: 'plain', shape: 'open-diamond' },
  started: { tone: 'brand', shape: 'ring' },
  submitted: { tone: 'waiting', shape: 'part-disc' },
  approved: { tone: 'good', shape: 'disc' },
};

/** Whether the sheet waits for its person. */
export function isToDo({ progress }: { readonly progress: SheetProgress }): boolean {
  return progress !== 'submitted' && progress !== 'approved' && progress !== 'locked';
}
