'use client';

import { createContext, useContext } from 'react';
import type { SheetGroup } from './sheet-groups';
import type { SheetAddress } from './sheet-query';

interface GroupSetting {
  /** Of the place of the group, which need not be that of the sheet. */
  readonly address: SheetAddress;
  readonly group: SheetGroup;
}

const GroupContext = createContext<GroupSetting | null>(null);

export const GroupProvider = GroupContext.Provider;

/** The rows of one place of the sheet. */
export function useGroup(): GroupSetting {
  const setting = useContext(GroupContext);
  if (!setting) throw new Error('What is asked of one place stands inside its group.');
  return setting;
}
