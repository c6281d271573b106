import { queryOptions } from '@tanstack/react-query';
import type { Sheet } from '@/lib/api/sheet-schema';
import { answerOf, officeApi } from '../office/office-api';

export interface SheetAddress {
  /** The programme's slug. */
  readonly programme: string;
  /** `code@edition`. */
  readonly place: string;
  /** The period's code. */
  readonly period: string;
}

export const sheetKey = ({ programme, place, period }: SheetAddress) =>
  ['sheet', programme, place, period] as const;

const othersSeenEveryMs = 45_000;

export function sheetQuery(address: SheetAddress) {
  return queryOptions<Sheet>({
    queryKey: sheetKey(address),
    queryFn: () => answerOf(officeApi().observations.sheet({ ...address })),
    // What others save is seen while the sheet is open; what is typed stays.
    refetchInterval: othersSeenEveryMs,
    refetchOnWindowFocus: 'always',
    refetchOnReconnect: 'always',
  });
}
