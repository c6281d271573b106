'use client';

import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { PlanGrid } from '@/lib/api/framework/plan-schema';
import { AppError } from '@/lib/errors';
import { parseInput } from '@/lib/input-problems';
import { type PlanInput, planInput } from '@/lib/plan/plan-input';
import { answerOf, officeApi } from '../office/office-api';
import type { NewVersion } from './new-version-dialog';
import {
  blocksOf,
  type CellAddress,
  type Cells,
  type Entries,
  heldCells,
  withChanged,
} from './plan-cells';
import { planProblems } from './plan-problems';

const none: Cells = new Map();

interface Sent {
  readonly blocks: PlanInput['blocks'];
  readonly newVersion: NewVersion | null;
}

export type Plan = ReturnType<typeof usePlan>;

/** The plan of a phase as it is held, what was changed in it and not saved yet, and the saving. */
export function usePlan(programme: string, initial: PlanGrid) {
  const { phase } = initial;
  const query = useQuery({
    queryKey: ['plan', programme, phase],
    queryFn: () => answerOf(officeApi().framework.plan({ programme, phase })),
    initialData: initial,
  });
  const held = useMemo(() => heldCells(query.data), [query.data]);
  const [drafts, setDrafts] = useState(none);
  const saving = useMutation({
    mutationFn: async ({ blocks, newVersion }: Sent) => {
      const input = parseInput(planInput, { phase, blocks, newVersion });
      const change = await answerOf(officeApi().framework.setPlan({ programme, ...input }));
      const { data } = await query.refetch();
      // What was changed while it was being saved stays a draft.
      setDrafts((now) =>
        data ? withChanged(heldCells(data), now, addressesOf(now), (entries) => entries) : now,
      );
      return change;
    },
  });
  const { error, variables } = saving;
  const problems = useMemo(
    () =>
      error instanceof AppError && error.problems && variables
        ? planProblems(error.problems, variables.blocks)
        : [],
    [error, variables],
  );

  return {
    grid: query.data,
    held,
    drafts,
    problems,
    saving,
    change: (addresses: readonly CellAddress[], to: (now: Entries, at: CellAddress) => Entries) =>
      setDrafts((now) => withChanged(held, now, addresses, to)),
    discard: () => {
      setDrafts(none);
      saving.reset();
    },
    save: (newVersion: NewVersion | null) =>
      saving.mutateAsync({ blocks: blocksOf(drafts), newVersion }),
  };
}

function addressesOf(cells: Cells): CellAddress[] {
  return [...cells].flatMap(([indicator, row]) =>
    [...row.keys()].map((place) => ({ indicator, place })),
  );
}
