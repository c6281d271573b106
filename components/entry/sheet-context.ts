'use client';

import { createContext, useContext } from 'react';
import type { Sheet } from '@/lib/api/sheet-schema';
import type { Locale } from '@/lib/locale';
import type { SheetAddress } from './sheet-query';
import type { Drafts } from './use-drafts';

interface SheetSetting {
  readonly locale: Locale;
  readonly address: SheetAddress;
  readonly sheet: Sheet;
  readonly drafts: Drafts;
}

const SheetContext = createContext<SheetSetting | null>(null);

export const SheetProvider = SheetContext.Provider;

/** The sheet that a cell belongs to. */
export function useSheet(): SheetSetting {
  const setting = useContext(SheetContext);
  if (!setting) throw new Error('A cell stands inside a sheet.');
  return setting;
}
