'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Sheet } from '@/lib/api/sheet-schema';
import type { Locale } from '@/lib/locale';
import { Failure } from '../office/failure';
import { useLeaveGuard } from '../office/use-leave-guard';
import { useCellWords } from './cell-words';
import { reuseRows } from './reuse-rows';
import { SaveReport } from './save-report';
import { SheetActions } from './sheet-actions';
import { type KnownCells, sheetCells } from './sheet-cells';
import { SheetProvider } from './sheet-context';
import { sheetGroups } from './sheet-groups';
import { type SheetAddress, sheetQuery } from './sheet-query';
import { type SheetTable, sheetTables } from './sheet-rows';
import { SheetTableView } from './sheet-table-view';
import { sheetViews } from './sheet-views';
import { StatusLegend } from './status-legend';
import { type Drafts, useDrafts, useTypedCells } from './use-drafts';
import { useSaveSheet } from './use-save-sheet';
import { useTurn } from './use-turn';

interface SheetScreenProps {
  readonly locale: Locale;
  readonly address: SheetAddress;
  readonly previousPeriod: string | null;
}

/** One sheet to fill: a place in a period. */
export function SheetScreen(props: SheetScreenProps) {
  const { data, error } = useQuery(sheetQuery(props.address));
  return (
    <>
      {data && <FilledSheet {...props} sheet={data} />}
      <Failure error={error} />
    </>
  );
}

function FilledSheet({
  locale,
  address,
  previousPeriod,
  sheet,
}: SheetScreenProps & { sheet: Sheet }) {
  const t = useTranslations('entry');
  const [known] = useState<KnownCells>(() => new WeakMap());
  const cells = useMemo(() => sheetCells(sheet, known), [sheet, known]);
  const drafts = useDrafts(cells, locale);
  const { tables, views } = useTables({ sheet, cells, drafts, locale });
  const saving = useSaveSheet(address, drafts);
  const words = useCellWords();
  const [told, say] = useState('');
  const turn = useTurn(drafts, views, say);
  const setting = useMemo(
    () => ({ locale, address, drafts, views, words, turn, say }),
    [locale, address, drafts, views, words, turn],
  );
  const isLocked = sheetGroups(sheet).every((group) => group.isLocked);

  return (
    <SheetProvider value={setting}>
      <SheetActions
        isLocked={isLocked}
        isSending={saving.isPending}
        onSend={(submit) =>
          saving.mutate({ typed: drafts.typed, submit }, { onSuccess: focusFirstInvalid })
        }
      />
      <Unsaved drafts={drafts}>
        {(unsaved) => <SaveReport outcome={saving.data ?? null} unsaved={unsaved} />}
      </Unsaved>
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

/** The tables of a sheet and their rows as they are typed; rows in which nothing is new stay the same. */
function useTables({
  sheet,
  cells,
  drafts,
  locale,
}: {
  sheet: Sheet;
  cells: ReturnType<typeof sheetCells>;
  drafts: Drafts;
  locale: Locale;
}) {
  const t = useTranslations('entry.columns');
  const before = useRef<readonly SheetTable[]>([]);
  const [views] = useState(() => sheetViews(drafts));
  const tables = useMemo(() => {
    const now = reuseRows(before.current, sheetTables(sheet, cells, locale, t('total')));
    before.current = now;
    return now;
  }, [sheet, cells, locale, t]);
  views.lay(tables);
  useLayoutEffect(() => views.follow(), [views]);
  return { tables, views };
}

/** Draws what depends on whether something is unsaved, and asks before that is left. */
function Unsaved({
  drafts,
  children,
}: {
  drafts: Drafts;
  children: (unsaved: number) => React.ReactNode;
}) {
  const t = useTranslations('entry');
  const unsaved = useTypedCells(drafts).filter(({ isChanged }) => isChanged).length;
  useLeaveGuard(unsaved > 0, t('leave'));
  return children(unsaved);
}

/** Goes to the first field that keeps a cell from being saved, once React has marked it. */
function focusFirstInvalid() {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus(),
  );
}
