import { queryOptions } from '@tanstack/react-query';
import type { Evidence } from '@/lib/api/evidence-schema';
import { answerOf, officeApi } from '../../office/office-api';
import type { SheetAddress } from '../sheet-query';

/** One row of a sheet. */
export interface RowAddress extends SheetAddress {
  /** The indicator's code. */
  readonly indicator: string;
}

export function evidenceQuery(address: RowAddress) {
  const { programme, place, period, indicator } = address;
  return queryOptions<Evidence>({
    queryKey: ['evidence', programme, place, period, indicator],
    queryFn: () => answerOf(officeApi().evidence.list({ ...address })),
  });
}
