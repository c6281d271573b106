'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Sheet } from '@/lib/api/sheet-schema';
import type { Locale } from '@/lib/locale';
import { answerOf, officeApi } from '../office/office-api';
import type { Drained, Settled } from '../offline/device';
import { useDevice, useDeviceState, usePerson } from '../offline/device-person';
import { newSaveId } from '../offline/save-id';
import { sheetGroups } from './sheet-groups';
import { type SheetAddress, sheetKey } from './sheet-query';
import type { Drafts } from './use-drafts';
import { useKeeping } from './use-keeping';
import { useTidyDrafts } from './use-tidy-drafts';
import { withSaved } from './with-saved';

export interface SaveOutcome {
  /** Values saved since the last report, by themselves or because it was asked. */
  readonly saved: number;
  /** Values that stay on the device until they can be sent. */
  readonly unsent: number;
  /** Cells that stay as they were typed, until their person answers or corrects them. */
  readonly waiting: number;
  /** Null where nothing was submitted, because cells are waiting or it was not asked. */
  readonly submitted: number | null;
  readonly drained: Drained;
  readonly at: Date;
}

interface SavedSheet {
  readonly address: SheetAddress;
  readonly sheet: Sheet;
  readonly locale: Locale;
  readonly periodName: string;
  readonly drafts: Drafts;
}

/** A sheet that saves itself; and, where it is asked, says so and hands its drafts over. */
export function useSaveSheet(setting: SavedSheet) {
  const { address, sheet, drafts } = setting;
  const queries = useQueryClient();
  const device = useDevice();
  const { name, id: person } = usePerson();
  const keeping = useKeeping(setting);
  const { isSending } = useDeviceState().is;
  useTidyDrafts(drafts, (typed) => isSending || keeping.holds(typed));
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  /** Cells that were saved, however often, and not reported yet. */
  const saved = useRef<ReadonlySet<string>>(new Set());
  /** By place, a submission whose answer was lost, to be asked about again under its own id. */
  const unanswered = useRef(new Map<string, string>());

  const settle = useEffectEvent((settled: Settled) => {
    const { send, outcome } = settled;
    const ownKeys = new Map(drafts.typed.map((one) => [keeping.keyOf(one), one.cell.key]));
    const keys = send.cells.map(({ key }) => ownKeys.get(key) ?? '');
    if (keys.every((key) => key === '')) return;
    if (outcome.kind === 'refused') {
      const { at, refusal } = outcome;
      const refused = keys.filter((_, position) => at === null || at === position);
      drafts.refuse(
        (before) => new Map([...before, ...refused.map((key) => [key, refusal] as const)]),
      );
    } else {
      const at = new Date();
      saved.current = new Set([...saved.current, ...keys]);
      setSavedAt(at);
      queries.setQueryData<Sheet>(
        sheetKey(address),
        (shown) => shown && withSaved(shown, settled, { name, at: at.toISOString() }),
      );
      drafts.rebase(new Map(keys.map((key, position) => [key, outcome.seen[position] ?? null])));
      keeping.letGo(send.cells.map(({ key }) => key));
    }
    void queries.invalidateQueries({ queryKey: sheetKey(address) });
  });
  useEffect(() => device().onSettled(settle), [device]);

  /** Hands over the drafts of every place of the sheet; each is a submission of its own. */
  async function submit(): Promise<number> {
    const open = sheetGroups(sheet).filter(
      ({ isLocked, rows }) => !isLocked && rows.some(({ mayEnter }) => mayEnter),
    );
    let submitted = 0;
    for (const { place } of open) submitted += await submitPlace(place.key);
    return submitted;
  }

  async function submitPlace(place: string): Promise<number> {
    const unsure = unanswered.current.get(place);
    const before = unsure === undefined ? 0 : await submitAs(place, unsure);
    const id = newSaveId();
    unanswered.current.set(place, id);
    const now = await submitAs(place, id);
    unanswered.current.delete(place);
    return before + now;
  }

  async function submitAs(place: string, id: string): Promise<number> {
    const sending = { id, person };
    const answer = await answerOf(officeApi().observations.submit({ ...address, place, sending }));
    return answer.observations.length;
  }

  const saving = useMutation({
    mutationFn: async ({ submit: isAsked }: { submit: boolean }): Promise<SaveOutcome> => {
      await keeping.keep(true);
      const drained = await device().drain();
      const left = await device().cellsOf(new Set(drafts.typed.map(keeping.keyOf)));
      const unsent = left.filter(({ wish, refusal }) => wish.kind !== 'held' && !refusal).length;
      const waiting = left.length - unsent;
      const mayHandOver = isAsked && left.length === 0 && drained === 'done';
      const submitted = mayHandOver ? await submit() : null;
      await queries.invalidateQueries({ queryKey: sheetKey(address) });
      const { size } = saved.current;
      saved.current = new Set();
      return { saved: size, unsent, waiting, submitted, drained, at: new Date() };
    },
  });

  return {
    saving,
    savedAt,
    isBehind: keeping.isBehind,
  };
}
