'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { Sheet } from '@/lib/api/sheet-schema';
import { AppError } from '@/lib/errors';
import type { Locale } from '@/lib/locale';
import { Failure } from '../office/failure';
import { useLeaveGuard } from '../office/use-leave-guard';
import { useDeviceState } from '../offline/device-person';
import { DeviationPanel } from './deviation/deviation-panel';
import { SaveReport } from './save-report';
import { SheetActions } from './sheet-actions';
import { sheetCells } from './sheet-cells';
import { SheetProvider } from './sheet-context';
import { type SheetAddress, sheetQuery } from './sheet-query';
import { sheetTables } from './sheet-rows';
import { SheetTableView } from './sheet-table-view';
import { useDrafts } from './use-drafts';
import { useKeptSheet } from './use-kept-sheet';
import { useSaveSheet } from './use-save-sheet';

interface SheetScreenProps {
  readonly locale: Locale;
  readonly address: SheetAddress;
  /** In words. */
  readonly period: string;
  readonly previousPeriod: string | null;
}

/** One sheet to fill: a place in a period. */
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
  const drafts = useDrafts(sheetCells(sheet), locale);
  const { typed, refusals } = drafts;
  const { saving, savedAt } = useSaveSheet({ address, sheet, locale, periodName: period, drafts });
  const unsaved = typed.filter(({ isChanged }) => isChanged).length;
  const { isVolatile } = useDeviceState().is;
  useLeaveGuard(isVolatile && unsaved > 0, t('leave'));
  const tables = sheetTables({ sheet, typed, refusals, locale });
  const drafted = typed.filter(({ cell }) => cell.standing?.reviewState === 'draft').length;

  return (
    <SheetProvider value={{ locale, address, sheet, drafts }}>
      <SheetActions
        typed={typed}
        refused={new Set(refusals.keys())}
        drafted={drafted}
        savedAt={savedAt}
        isLocked={sheet.isLocked}
        isSending={saving.isPending}
        locale={locale}
        onSend={(submit) => saving.mutate({ submit }, { onSuccess: focusFirstInvalid })}
      />
      <SaveReport outcome={saving.data ?? null} unsaved={unsaved} locale={locale} />
      <Failure error={saving.error} />
      {tables.length === 0 && <p className="text-soft">{t('nothingPlanned')}</p>}
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
      <p className="mt-3 max-w-measure text-sm text-soft">{t('help')}</p>
      <DeviationPanel />
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
