'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, officeApi } from '../office/office-api';
import { savePlan } from './save-plan';
import { sendSheet } from './send-sheet';
import type { TypedCell } from './sheet-cell';
import { type SheetAddress, sheetKey } from './sheet-query';
import type { Drafts } from './use-drafts';

export interface SaveOutcome {
  readonly saved: number;
  /** Cells that stay as they were typed, until their person answers or corrects them. */
  readonly waiting: readonly string[];
  /** Null where nothing was submitted because cells are waiting, or because it was not asked. */
  readonly submitted: number | null;
  readonly at: Date;
}

/** Saves what was typed, and where `submit` is asked hands the drafts of the sheet over. */
export function useSaveSheet(address: SheetAddress, drafts: Drafts) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({
      typed,
      submit,
    }: {
      typed: readonly TypedCell[];
      submit: boolean;
    }): Promise<SaveOutcome> => {
      const plan = savePlan(typed);
      const { saved, discarded, refused } = await sendSheet(address, plan);
      drafts.rebase(saved);
      drafts.refuse(refused);
      const waiting = [...plan.waiting.map(({ cell }) => cell.key), ...refused.keys()];
      const submitted =
        submit && waiting.length === 0
          ? (await answerOf(officeApi().observations.submit({ ...address }))).observations.length
          : null;
      await queries.invalidateQueries({ queryKey: sheetKey(address) });
      drafts.settle([...saved.keys(), ...discarded], typed);
      return { saved: saved.size + discarded.length, waiting, submitted, at: new Date() };
    },
  });
}
