'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type Sheet, sheetSchema } from '@/lib/api/sheet-schema';
import { keptSheetKey } from '@/lib/offline/kept-cell';
import { useDevice } from '../offline/device-person';
import { type SheetAddress, sheetKey } from './sheet-query';

/** Keeps the sheet on the device as it was last seen, and shows that where the page is older. */
export function useKeptSheet({ programme, place, period }: SheetAddress, sheet: Sheet | undefined) {
  const device = useDevice();
  const queries = useQueryClient();

  useEffect(() => {
    const address = { programme, place, period };
    const queryKey = sheetKey(address);
    let isGone = false;
    void device()
      .store.findSheet(keptSheetKey(address))
      .then((kept) => {
        const shownAt = queries.getQueryState(queryKey)?.dataUpdatedAt ?? 0;
        if (isGone || !kept || kept.seenAt <= shownAt) return;
        const parsed = sheetSchema.safeParse(kept.sheet);
        // What another version of the app kept is left to be replaced.
        if (parsed.success) queries.setQueryData(queryKey, parsed.data, { updatedAt: kept.seenAt });
      });
    return () => {
      isGone = true;
    };
  }, [device, queries, programme, place, period]);

  useEffect(() => {
    if (!sheet) return;
    const address = { programme, place, period };
    const seenAt = queries.getQueryState(sheetKey(address))?.dataUpdatedAt ?? 0;
    void device().store.keepSheet({ key: keptSheetKey(address), seenAt, sheet });
  }, [device, queries, programme, place, period, sheet]);
}
