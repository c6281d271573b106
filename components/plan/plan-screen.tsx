'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { PlanGrid } from '@/lib/api/framework/plan-schema';
import type { Frequency } from '@/lib/period/vocabulary';
import { Failure } from '../office/failure';
import { useLeaveGuard } from '../office/use-leave-guard';
import { useSetting } from '../setting/setting-desk';
import { type NewVersion, NewVersionDialog } from './new-version-dialog';
import { countCells } from './plan-cells';
import { usePlanWords } from './plan-context';
import { observedCells, wrongPlaces } from './plan-maps';
import { noticesOfSave } from './plan-notices';
import { PlanProblemList } from './plan-problem-list';
import type { PlanRow } from './plan-rows';
import { PlanSaveBar } from './plan-save-bar';
import { PlanTable } from './plan-table';
import { frequencyFieldId, PlanToolbar } from './plan-toolbar';
import { unopenedFrequencies } from './unopened-frequencies';
import { UnopenedNotice } from './unopened-notice';
import { usePlan } from './use-plan';
import { usePlanEditing } from './use-plan-editing';

/** The reporting plan of one phase: cells are selected, given something at once, then saved. */
export function PlanScreen({
  labelledBy,
  initial,
  rows,
  opened,
  toTime,
}: {
  labelledBy: string;
  initial: PlanGrid;
  rows: readonly PlanRow[];
  /** Frequencies of which the phase has periods. */
  opened: readonly Frequency[];
  toTime: string;
}) {
  const t = useTranslations('setting.plan');
  const { programme, locale, say } = useSetting();
  const { placeName } = usePlanWords();
  const plan = usePlan(programme, initial);
  const editing = usePlanEditing(plan, rows);
  const [isAskingVersion, setIsAskingVersion] = useState(false);
  const { grid, held, drafts, problems, saving } = plan;
  const unsaved = countCells(drafts);
  useLeaveGuard(unsaved > 0, t('leave'));
  const observed = useMemo(() => observedCells(grid), [grid]);
  const wrong = useMemo(() => wrongPlaces(problems), [problems]);

  async function save(newVersion: NewVersion | null) {
    const done = await plan.save(newVersion);
    say(t('saved', { count: done.changed }), noticesOfSave(done, placeName));
  }

  return (
    <>
      <PlanToolbar
        where={editing.where}
        brush={editing.brush}
        onBrush={editing.setBrush}
        onSet={editing.set}
        onAdd={editing.add}
        onClear={editing.clear}
        onLeave={editing.backToGrid}
      />
      <PlanSaveBar
        unsaved={unsaved}
        isSending={saving.isPending}
        needsVersion={problems.some(({ said }) => said.words === 'api.plan.breakdownNeedsVersion')}
        // What kept it from being saved is shown below.
        onSave={() => save(null).catch(() => undefined)}
        onVersion={() => setIsAskingVersion(true)}
        onDiscard={plan.discard}
      />
      <UnopenedNotice
        frequencies={unopenedFrequencies(held, drafts, new Set(opened))}
        toTime={toTime}
      />
      {problems.length === 0 && <Failure error={saving.error} />}
      <PlanProblemList problems={problems} onGo={editing.goTo} />
      <PlanTable
        labelledBy={labelledBy}
        locale={locale}
        rows={rows}
        places={grid.places}
        held={held}
        drafts={drafts}
        observed={observed}
        wrong={wrong}
        selection={editing.selection}
        onSelect={editing.select}
        onClear={editing.clear}
        onEnter={() => document.querySelector<HTMLElement>(`#${frequencyFieldId} select`)?.focus()}
        onPaste={editing.paste}
        copied={editing.copied}
      />
      <p className="mt-3 max-w-measure text-sm text-soft">{t('help')}</p>
      {isAskingVersion && (
        <NewVersionDialog onSend={save} onClose={() => setIsAskingVersion(false)} />
      )}
    </>
  );
}
