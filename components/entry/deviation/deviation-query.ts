import { queryOptions } from '@tanstack/react-query';
import type { Deviations } from '@/lib/api/deviation-schema';
import type { Sheet } from '@/lib/api/sheet-schema';
import { answerOf, officeApi } from '../../office/office-api';
import type { SheetAddress } from '../sheet-query';

export const deviationKey = ({ programme, place, period }: SheetAddress) =>
  ['deviations', programme, place, period] as const;

/** @param standing asked again whenever it is another, see `standingOn` */
export function deviationQuery(address: SheetAddress, standing: string) {
  return queryOptions<Deviations>({
    queryKey: [...deviationKey(address), standing],
    queryFn: () => answerOf(officeApi().deviations.list({ ...address })),
    placeholderData: (before) => before,
  });
}

/** Tells whether the same values stand on a sheet as before. */
export function standingOn({ rows }: Pick<Sheet, 'rows'>): string {
  return rows
    .flatMap(({ cells }) => cells.flatMap(({ approved, working }) => [approved, working]))
    .flatMap((said) => (said ? `${said.id}r${said.revision}` : []))
    .join(' ');
}
