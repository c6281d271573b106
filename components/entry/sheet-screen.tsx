'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { Sheet } from '@/lib/api/sheet-schema';
import { AppError } from '@/lib/errors';
import type { Locale } from '@/lib/locale';
import { Failure } from '../office/failure';
import { useCellWords } from './cell-words';
import { DeviationPanel } from './deviation/deviation-panel';
import { GroupProvider } from './group-context';
import { type KnownCells, sheetCells } from './sheet-cells';
import { SheetProvider } from './sheet-context';
import { sheetGroups } from './sheet-groups';
import { type SheetAddress, sheetQuery } from './sheet-query';
import { SheetSaving } from './sheet-saving';
import { SheetTableView } from './sheet-table-view';
import { StatusLegend } from './status-legend';
import { useDrafts } from './use-drafts';
import { useKeptSheet } from './use-kept-sheet';
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
  const { tables, views } = useTables({ sheet, cells, drafts, locale });
  const words = useCellWords();
  const [told, say] = useState('');
  const turn = useTurn(drafts, views, say);
  const setting = useMemo(
    () => ({ locale, address, drafts, views, words, turn, say }),
    [locale, address, drafts, views, words, turn],
  );
  const groups = sheetGroups(sheet);

  return (
    <SheetProvider value={setting}>
      <SheetSaving {...{ address, sheet, locale, drafts }} periodName={period} />
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
      {groups.map((group) => (
        <GroupProvider
          key={group.place.key}
          value={{ group, address: { ...address, place: group.place.key } }}
        >
          <DeviationPanel isOneOfSeveral={groups.length > 1} />
        </GroupProvider>
      ))}
    </SheetProvider>
  );
}

/** Said in the header, for every screen. */
function isConnectionLost(error: Error | null): boolean {
  return error instanceof AppError && error.code === 'unavailable';
}
