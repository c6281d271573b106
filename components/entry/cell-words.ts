'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { ValueField } from '@/lib/observation/cell-text';
import { type StoredValueState, storedValueStates } from '@/lib/observation/value-state';
import { type CellStatus, cellStatuses } from './cell-status';

/** What the thousands of cells say, looked up once. */
export interface CellWords {
  readonly status: Readonly<Record<CellStatus, string>>;
  readonly states: Readonly<Record<StoredValueState, string>>;
  readonly field: (field: ValueField) => string;
  /** Of a cell in which the plan expects nothing. */
  readonly notPlanned: string;
  readonly explained: string;
  readonly doubted: string;
}

export function useCellWords(): CellWords {
  const t = useTranslations('entry');
  return useMemo(
    () => ({
      status: wordsOf(cellStatuses, (status) => t(`status.${status}`)),
      states: wordsOf(storedValueStates, (state) => t(`states.${state}`)),
      field: (field) => t(`fields.${field}`),
      notPlanned: t('cell.notPlanned'),
      explained: t('cell.explained'),
      doubted: t('cell.doubted'),
    }),
    [t],
  );
}

function wordsOf<K extends string>(keys: readonly K[], say: (key: K) => string) {
  return Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<K, string>;
}
