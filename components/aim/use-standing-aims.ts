'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { StandingBaseline, StandingTarget } from '@/lib/api/framework/aim-schema';
import type { Cells } from '../grid/grid-cells';
import { answerOf, officeApi } from '../office/office-api';
import type { AimColumn, AimView } from './aim-rows';
import { type HeldAim, heldBaselines, heldTargets } from './said-aim';

export interface StandingAims {
  readonly baselines: readonly StandingBaseline[];
  readonly targets: readonly StandingTarget[];
}

export interface AimGrid {
  readonly view: AimView;
  readonly columns: readonly AimColumn[];
}

/** What stands in the cells that are shown, and the baseline that holds for each of them. */
export function useStandingAims(
  programme: string,
  { view, columns }: AimGrid,
  initial: StandingAims,
) {
  const { show, phase } = view;
  const query = useQuery({
    queryKey: ['aims', programme, show, phase],
    queryFn: async (): Promise<StandingAims> => {
      const { framework } = officeApi();
      const [baselines, targets] = await Promise.all([
        answerOf(framework.baselines({ programme })),
        answerOf(framework.targets({ programme, ...(phase !== null && { phase }) })),
      ]);
      return { baselines, targets };
    },
    initialData: initial,
  });
  const { baselines, targets } = query.data;
  const held: Cells<HeldAim> = useMemo(
    () =>
      show === 'baselines'
        ? heldBaselines(baselines, phase)
        : heldTargets(targets, { show, phase }, columns),
    [baselines, targets, show, phase, columns],
  );
  const baselineAt = useMemo(() => {
    const [own, general] = [heldBaselines(baselines, phase), heldBaselines(baselines, null)];
    return (row: string, column: string) =>
      own.get(row)?.get(column) ?? general.get(row)?.get(column);
  }, [baselines, phase]);
  return { held, baselineAt, refetch: query.refetch };
}
