import type { InputProblem } from '@/lib/input-problems';
import type { Locale } from '@/lib/locale';
import type { AimIndicator } from './aim-rows';
import { lineOf, shownText, textOf } from './aim-text';
import type { ReadAim } from './read-aims';
import type { HeldAim } from './said-aim';
import type { Refusal } from './save-aims';
import type { Draft } from './use-aims';

export type CellState = 'held' | 'unsaved' | 'unclear' | 'wrong';

export interface CellLook {
  /** What stands in the cell; where what was typed cannot be read, as it was typed. */
  readonly line: string;
  readonly state: CellState;
  readonly problem: Pick<InputProblem, 'words' | 'params'> | null;
}

export interface CellSource {
  readonly held: HeldAim | undefined;
  readonly draft: Draft | undefined;
  readonly read: ReadAim | undefined;
  readonly refusal: Refusal | undefined;
}

/** How one cell looks. */
export function cellLook(
  { held, draft, read, refusal }: CellSource,
  indicator: AimIndicator,
  locale: Locale,
): CellLook {
  if (draft === undefined) {
    const line = lineOf(shownText(held, indicator, locale), indicator, locale);
    return { line, state: 'held', problem: null };
  }
  const typed = draft === null ? '' : lineOf(draft, indicator, locale);
  if (read?.kind === 'unclear') return { line: typed, state: 'unclear', problem: null };
  const problem = read?.kind === 'problem' ? read.problem : (refusal ?? null);
  // A number that was understood is shown as it was understood.
  const line =
    read?.kind === 'aim' ? lineOf(textOf(read.aim, indicator, locale), indicator, locale) : typed;
  return { line, state: problem ? 'wrong' : 'unsaved', problem };
}
