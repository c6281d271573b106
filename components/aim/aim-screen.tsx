'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { countCells } from '../grid/grid-cells';
import { Failure } from '../office/failure';
import { useLeaveGuard } from '../office/use-leave-guard';
import { useSetting } from '../setting/setting-desk';
import { AimDetails } from './aim-details';
import { aimDoubts } from './aim-doubts';
import { AimProblemList, wrongCells } from './aim-problem-list';
import { AimQuestion } from './aim-question';
import type { AimLine } from './aim-rows';
import { AimSaveBar } from './aim-save-bar';
import { AimTable } from './aim-table';
import { AimToolbar } from './aim-toolbar';
import { focusAimCell } from './focus-aim-cell';
import { ReasonDialog } from './reason-dialog';
import { asksWhy } from './save-aims';
import { useAimEditing } from './use-aim-editing';
import { type Aims, useAims } from './use-aims';
import type { AimGrid, StandingAims } from './use-standing-aims';

/** Targets or baselines as a grid to type and paste in; the whole block is saved at once. */
export function AimScreen({
  labelledBy,
  grid,
  lines,
  initial,
  newYear,
}: {
  labelledBy: string;
  grid: AimGrid;
  lines: readonly AimLine[];
  initial: StandingAims;
  /** The year that is offered for new baselines. */
  newYear: string;
}) {
  const t = useTranslations('setting.targets');
  const { programme, locale, say } = useSetting();
  const aims = useAims(programme, locale, { ...grid, lines }, initial);
  const [yearOfNew, setYearOfNew] = useState(newYear);
  const editing = useAimEditing(aims, locale, yearOfNew);
  const [isExplaining, setIsExplaining] = useState(false);
  const { saving, drafts } = aims;
  const unsaved = countCells(drafts);
  useLeaveGuard(unsaved > 0, t('leave'));
  const doubts = useDoubts(aims);
  const detailed = editing.detailed && editing.cellAt(editing.detailed);
  const isRefused = countCells(aims.refusals) > 0;
  const isHeldBack = [...aims.reads.values()].some((row) =>
    [...row.values()].some(({ kind }) => kind === 'problem' || kind === 'unclear'),
  );

  async function save(reason: string | null) {
    const changed = await aims.save(reason);
    const count = countCells(doubts);
    const doubtful = { words: 'setting.targets.doubtful', params: { count } };
    say(t('saved', { count: changed }), count > 0 ? [doubtful] : []);
  }

  function begin() {
    const [wrong] = wrongCells(aims);
    if (wrong) return editing.goToCell(wrong.row, wrong.column);
    if (isHeldBack) return say(t('answerFirst'));
    // What kept it from being saved is shown at the cells, or is asked for.
    save(null).catch((error) => setIsExplaining(asksWhy(error)));
  }

  return (
    <>
      <AimToolbar {...{ aims, editing, locale, yearOfNew }} onYear={setYearOfNew} />
      <AimSaveBar
        unsaved={unsaved}
        isSending={saving.isPending}
        onSave={begin}
        onDiscard={aims.discard}
      />
      {!isRefused && !asksWhy(saving.error) && <Failure error={saving.error} />}
      <AimQuestion
        aims={aims}
        locale={locale}
        onAnswered={() => focusAimCell(editing.selection.focus)}
      />
      <AimProblemList aims={aims} locale={locale} onGo={editing.goToCell} />
      <AimTable {...{ labelledBy, locale, aims, editing, doubts }} />
      <p className="mt-3 max-w-measure text-sm text-soft">
        {aims.kind === 'target' ? t('help') : t('helpBaselines')}
      </p>
      {detailed && (
        <AimDetails
          key={`${detailed.row.key} ${detailed.column.key}`}
          {...{ aims, editing, locale, yearOfNew }}
          cell={detailed}
        />
      )}
      {isExplaining && <ReasonDialog onSend={save} onClose={() => setIsExplaining(false)} />}
    </>
  );
}

/** Of what would stand once everything was saved. */
function useDoubts({ lines, columns, view, held, drafts, reads, baselineAt }: Aims) {
  return useMemo(() => {
    const keys = columns.map(({ key }) => key);
    return aimDoubts(
      lines,
      keys,
      view.show,
      (row, column) => {
        if (!drafts.get(row)?.has(column)) return held.get(row)?.get(column);
        const read = reads.get(row)?.get(column);
        return read?.kind === 'aim' ? read.aim : undefined;
      },
      baselineAt,
    );
  }, [lines, columns, view, held, drafts, reads, baselineAt]);
}
