'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { Sheet } from '@/lib/api/sheet-schema';
import { AppError } from '@/lib/errors';
import type { Locale } from '@/lib/locale';
import { Failure } from '../office/failure';
import { DeviationPanel } from './deviation/deviation-panel';
import { sheetCells } from './sheet-cells';
import { SheetProvider } from './sheet-context';
import { type SheetAddress, sheetQuery } from './sheet-query';
import { sheetTables } from './sheet-rows';
import { SheetSaving } from './sheet-saving';
import { SheetTableView } from './sheet-table-view';
import { useDrafts } from './use-drafts';
import { useKeptSheet } from './use-kept-sheet';

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
  const tables = sheetTables({ sheet, typed, refusals, locale });

  return (
    <SheetProvider value={{ locale, address, sheet, drafts }}>
      <SheetSaving {...{ address, sheet, locale, drafts }} periodName={period} />
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

/** Said in the header, for every screen. */
function isConnectionLost(error: Error | null): boolean {
  return error instanceof AppError && error.code === 'unavailable';
}
