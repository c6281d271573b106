'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Sheet } from '@/lib/api/sheet-schema';
import type { Locale } from '@/lib/locale';
import { cellTextOf } from '@/lib/observation/cell-text';
import { cellKey, type KeptCell } from '@/lib/offline/kept-cell';
import { useDevice } from '../offline/device-person';
import { newSaveId } from '../offline/save-id';
import { type Draft, type TypedCell, writtenIn } from './sheet-cell';
import { sheetPlaces } from './sheet-groups';
import type { SheetAddress } from './sheet-query';
import type { Drafts } from './use-drafts';
import { cellAddress, keptParts, keptSignature } from './wish-of';

/** What is typed is kept this long after the last key, */
const quietMs = 2_500;
/** or this long after its cell was left. */
const leftMs = 300;

const upToDate = JSON.stringify([[], []]);

interface KeptSheetSetting {
  readonly address: SheetAddress;
  readonly sheet: Sheet;
  readonly locale: Locale;
  /** The period in words. */
  readonly periodName: string;
  readonly drafts: Drafts;
}

/** Keeps on the device what is typed, by itself, and gives back what was kept before. */
export function useKeeping(setting: KeptSheetSetting) {
  const { address, sheet, locale, periodName, drafts } = setting;
  const device = useDevice();
  /** How many times the device is being written to. */
  const writing = useRef(0);
  /** The signature of each cell as it was last kept, by the key of the device. */
  const [kept, setKept] = useState<ReadonlyMap<string, string>>(new Map());
  const now = new Map(
    drafts.typed
      .filter(({ isChanged }) => isChanged)
      .map((one) => [keyOf(one), keptSignature(keptParts(one))]),
  );
  const unkept = [...now].filter(([key, signature]) => kept.get(key) !== signature);
  const reverted = [...kept.keys()].filter((key) => !now.has(key));
  const isBehind = unkept.length + reverted.length > 0;
  const behind = JSON.stringify([unkept, reverted]);

  /** Only when it is needed: a sheet has thousands of cells, and this is drawn at every key. */
  function cellsByKey(): ReadonlyMap<string, TypedCell> {
    return new Map(drafts.typed.map((one) => [keyOf(one), one]));
  }

  function keyOf({ cell }: TypedCell): string {
    return cellKey(cellAddress(address, cell));
  }

  /** A reason is not sent while its sentence is being written. */
  function isBeingExplained(key: string): boolean {
    const typed = drafts.typed.find((one) => one.isChanged && keyOf(one) === key);
    return typed?.asksWhy === true && isFocusedText(typed.draft?.change.words ?? '');
  }

  function toKeep(keys: readonly string[]): KeptCell[] {
    const byKey = cellsByKey();
    const names = new Map(sheetPlaces(sheet).map(({ key, name }) => [key, name]));
    return keys.flatMap((key) => {
      const typed = byKey.get(key);
      if (!typed) return [];
      return [
        {
          ...keptParts(typed),
          ...{ key, address: cellAddress(address, typed.cell), locale, refusal: null },
          ...{ stamp: newSaveId(), keptAt: new Date().toISOString() },
          sheet: {
            place: names.get(typed.cell.place) ?? sheet.place.name,
            period: periodName,
          },
        },
      ];
    });
  }

  /** @param again also what is kept already: what was refused is then asked once more */
  async function keep(again: boolean): Promise<void> {
    const keys = again ? [...now.keys()] : unkept.map(([key]) => key);
    if (keys.length + reverted.length === 0) return;
    const explaining = again ? [] : keys.filter(isBeingExplained);
    setKept(new Map([...now].filter(([key]) => !explaining.includes(key))));
    const cells = toKeep(keys).map(
      (cell): KeptCell =>
        explaining.includes(cell.key) ? { ...cell, wish: { kind: 'held' } } : cell,
    );
    writing.current += 1;
    try {
      await device().keep(cells, toKeep(reverted));
    } finally {
      writing.current -= 1;
    }
  }

  const keepAndSend = useEffectEvent(async () => {
    if (!isBehind) return;
    await keep(false);
    await device().drain();
  });

  const isLeftBehind = useEffectEvent(() => isBehind || writing.current > 0);

  useEffect(() => {
    if (behind === upToDate) return;
    const timer = setTimeout(() => void keepAndSend(), quietMs);
    return () => clearTimeout(timer);
  }, [behind]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onLeft = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void keepAndSend(), leftMs);
    };
    const onHidden = () => {
      if (document.visibilityState === 'hidden') void keepAndSend();
    };
    // A page that is closed at once would break the writing off: it is asked to wait.
    const onUnload = (event: BeforeUnloadEvent) => {
      if (isLeftBehind()) event.preventDefault();
      void keepAndSend();
    };
    document.addEventListener('focusout', onLeft);
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('beforeunload', onUnload);
    return () => {
      void keepAndSend();
      clearTimeout(timer);
      window.removeEventListener('beforeunload', onUnload);
      document.removeEventListener('focusout', onLeft);
      document.removeEventListener('visibilitychange', onHidden);
    };
  }, []);

  /** Brings the screen to what is kept: by an earlier page, or by another tab meanwhile. */
  const follow = useEffectEvent((cells: readonly KeptCell[]) => {
    const byKey = cellsByKey();
    const here = cells.filter((cell) => cell.locale === locale && byKey.has(cell.key));
    const isOurs = (key: string) => now.has(key) && now.get(key) !== kept.get(key);
    const told = here.filter(
      (cell) => !isOurs(cell.key) && now.get(cell.key) !== keptSignature(cell),
    );
    const left = new Set(here.map(({ key }) => key));
    const gone = [...kept.keys()].filter((key) => !left.has(key) && !isOurs(key));
    setKept((before) => {
      const after = new Map([...before].filter(([key]) => !gone.includes(key)));
      for (const cell of told) after.set(cell.key, keptSignature(cell));
      return after;
    });
    const ownKey = (key: string) => byKey.get(key)?.cell.key ?? '';
    drafts.forget(gone.map(ownKey));
    drafts.restore(
      told.flatMap((cell) => {
        const typed = byKey.get(cell.key);
        const { refusal } = cell;
        return typed ? [{ key: typed.cell.key, draft: draftOf(cell, typed), refusal }] : [];
      }),
    );
  });

  const look = useEffectEvent(() => device().cellsOf(new Set(cellsByKey().keys())).then(follow));

  useEffect(() => {
    void look();
    return device().onOtherTab(() => void look());
  }, [device]);

  return {
    isBehind,
    keep,
    keyOf,
    /** Whether the device has not let go of what was typed there. */
    holds: (typed: TypedCell) => kept.has(keyOf(typed)),
    /** These are saved: they are no longer the device's to keep. */
    letGo: (keys: readonly string[]) =>
      setKept((before) => new Map([...before].filter(([key]) => !keys.includes(key)))),
  };
}

function isFocusedText(text: string): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLInputElement && activeElement.value === text;
}

/** What could be read is written out anew, so that it is never read as another number. */
function draftOf({ text, wish, seen, why, locale }: KeptCell, { cell }: TypedCell): Draft {
  return {
    text: wish.kind === 'value' ? cellTextOf(wish.value, cell.rule, locale) : text,
    seen,
    change: why,
    reading: wish.kind === 'value' ? writtenIn(locale) : null,
  };
}
