'use client';

import { useTranslations } from 'next-intl';
import type { Sheet } from '@/lib/api/sheet-schema';
import type { Locale } from '@/lib/locale';
import { cellKey } from '@/lib/offline/kept-cell';
import { Failure } from '../office/failure';
import { useLeaveGuard } from '../office/use-leave-guard';
import { useDeviceState } from '../offline/device-person';
import { SaveReport } from './save-report';
import { SheetActions } from './sheet-actions';
import { sheetGroups, sheetPlaces } from './sheet-groups';
import type { SheetAddress } from './sheet-query';
import { StrandedValues } from './stranded-values';
import { type Drafts, useTypedCells } from './use-drafts';
import { useSaveSheet } from './use-save-sheet';
import { cellAddress } from './wish-of';

/** How the sheet saves itself, how far it is, and what can be asked of it as a whole. */
export function SheetSaving({
  address,
  sheet,
  locale,
  periodName,
  drafts,
}: {
  address: SheetAddress;
  sheet: Sheet;
  locale: Locale;
  periodName: string;
  drafts: Drafts;
}) {
  const t = useTranslations('entry');
  const typed = useTypedCells(drafts);
  const { saving, savedAt } = useSaveSheet({ address, sheet, locale, periodName, drafts });
  const { isVolatile, isOffline, isSignedOut } = useDeviceState().is;
  const unsaved = typed.filter(({ isChanged }) => isChanged).length;
  useLeaveGuard(isVolatile && unsaved > 0, t('leave'));
  return (
    <>
      <SheetActions
        typed={typed}
        savedAt={savedAt}
        isKeptOnly={!isVolatile && (isOffline || isSignedOut)}
        isLocked={sheetGroups(sheet).every((group) => group.isLocked)}
        isSending={saving.isPending}
        onSend={(submit) => saving.mutate({ submit }, { onSuccess: focusFirstInvalid })}
      />
      <SaveReport outcome={saving.data ?? null} unsaved={unsaved} locale={locale} />
      <Failure error={saving.error} />
      <StrandedValues
        {...{ address, locale }}
        places={sheetPlaces(sheet).map(({ key }) => key)}
        isOnSheet={(key) => typed.some(({ cell }) => cellKey(cellAddress(address, cell)) === key)}
      />
    </>
  );
}

/** Goes to the first field that keeps a cell from being saved, once React has marked it. */
function focusFirstInvalid() {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus(),
  );
}
