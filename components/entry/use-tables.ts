'use client';

import { useTranslations } from 'next-intl';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Sheet } from '@/lib/api/sheet-schema';
import type { Locale } from '@/lib/locale';
import { reuseRows } from './reuse-rows';
import type { SheetCell } from './sheet-cell';
import { type SheetTable, sheetTables } from './sheet-rows';
import { sheetViews } from './sheet-views';
import type { Drafts } from './use-drafts';

interface OpenSheet {
  readonly sheet: Sheet;
  readonly cells: readonly SheetCell[];
  readonly drafts: Drafts;
  readonly locale: Locale;
}

/** The tables of a sheet and their rows as they are typed; rows in which nothing is new stay the same. */
export function useTables({ sheet, cells, drafts, locale }: OpenSheet) {
  const t = useTranslations('entry.columns');
  const totalLabel = t('total');
  const before = useRef<readonly SheetTable[]>([]);
  const [views] = useState(() => sheetViews(drafts));
  const tables = useMemo(() => {
    const now = reuseRows(before.current, sheetTables(sheet, cells, locale, totalLabel));
    before.current = now;
    views.lay(now);
    return now;
  }, [sheet, cells, locale, totalLabel, views]);
  useLayoutEffect(() => views.follow(), [views]);
  return { tables, views };
}
