'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { Sheet } from '@/lib/api/sheet-schema';
import { AppError } from '@/lib/errors';
import type { Locale } from '@/lib/locale';
import { Failure } from '../office/failure';
import { useLeaveGuard } from '../office/use-leave-guard';
import { useDeviceState } from '../offline/device-person';
import { useCellWords } from './cell-words';
import { SaveReport } from './save-report';
import { SheetActions } from './sheet-actions';
import { type KnownCells, sheetCells } from './sheet-cells';
import { SheetProvider } from './sheet-context';
import { sheetGroups } from './sheet-groups';
import { type SheetAddress, sheetQuery } from './sheet-query';
import { SheetTableView } from './sheet-table-view';
import { StatusLegend } from './status-legend';
import { useDrafts, useTypedCells } from './use-drafts';
import { useKeptSheet } from './use-kept-sheet';
import { useSaveSheet } from './use-save-sheet';
import { useTables } from './use-tables';
import { useTurn } from './use-turn';

interface SheetScreenProps {
  readonly locale: Locale;
  readonly address: SheetAddress;
  /** In words. */
  readonly period: string;
  readonly previousPeriod: string | null;
}

/** One sheet to fill: a place in a period, or a region with its sites. */
export function SheetScreen(props: SheetScreenProps) {
  const { data, error } = useQuery(sheetQuery(props.address));
  useKeptSheet(props.address, data);
  return (
    <>
      {data && <FilledSheet {...props} sheet={data} />}
      <Failure error={data && isConnectionLost(error) ? null : error} />
    </>
  );
}

function FilledSheet({
  locale,
  address,
  period,
  previousPeriod,
  sheet,
}: SheetScreenProps & { sheet: Sheet }) {
  const t = useTranslations('entry');
  const [known] = useState<KnownCells>(() => new WeakMap());
  const cells = useMemo(() => sheetCells(sheet, known), [sheet, known]);
  const drafts = useDrafts(cells, locale);
  const typed = useTypedCells(drafts);
  const { tables, views } = useTables({ sheet, cells, drafts, locale });
  const { saving, savedAt } = useSaveSheet({ address, sheet, locale, periodName: period, drafts });
  const unsaved = typed.filter(({ isChanged }) => isChanged).length;
  const { isVolatile } = useDeviceState().is;
  useLeaveGuard(isVolatile && unsaved > 0, t('leave'));
  const words = useCellWords();
  const [told, say] = useState('');
  const turn = useTurn(drafts, views, say);
  const setting = useMemo(
    () => ({ locale, address, drafts, views, words, turn, say }),
    [locale, address, drafts, views, words, turn],
  );

  return (
    <SheetProvider value={setting}>
      <SheetActions
        typed={typed}
        savedAt={savedAt}
        isLocked={sheetGroups(sheet).every((group) => group.isLocked)}
        isSending={saving.isPending}
        onSend={(submit) => saving.mutate({ submit }, { onSuccess: focusFirstInvalid })}
      />
      <SaveReport outcome={saving.data ?? null} unsaved={unsaved} locale={locale} />
      <Failure error={saving.error} />
      {tables.length === 0 && <p className="text-soft">{t('nothingPlanned')}</p>}
      <p aria-live="polite" className="mb-2 text-sm font-medium text-soft empty:hidden">
        {told}
      </p>
      <div className="grid gap-5">
        {tables.map((table) => (
          <SheetTableView
            key={table.key}
            table={table}
            hasOthers={tables.length > 1}
            previousPeriod={previousPeriod}
          />
        ))}
      </div>
      <StatusLegend />
      <p className="mt-3 max-w-measure text-sm text-soft">{t('help')}</p>
    </SheetProvider>
  );
}

/** Goes to the first field that keeps a cell from being saved, once React has marked it. */
function focusFirstInvalid() {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus(),
  );
}

/** Said in the header, for every screen. */
function isConnectionLost(error: Error | null): boolean {
  return error instanceof AppError && error.code === 'unavailable';
}
