import { AppError } from '@/lib/errors';
import type { InputProblem } from '@/lib/input-problems';
import type { Seen } from '@/lib/observation/observation-input';
import { answerOf, officeApi } from '../office/office-api';
import type { CellToSave, SavePlan } from './save-plan';
import type { SheetAddress } from './sheet-query';

export interface SheetSaved {
  /** What now stands in each saved cell, by its key. */
  readonly saved: ReadonlyMap<string, Seen>;
  readonly discarded: readonly string[];
  /** What the server said of single cells; the others are saved all the same. */
  readonly refused: ReadonlyMap<string, InputProblem>;
}

/** Sends a save. The API takes a list whole or not at all, so a refused cell is put aside. */
export async function sendSheet(address: SheetAddress, plan: SavePlan): Promise<SheetSaved> {
  const refused = new Map<string, InputProblem>();
  let left = plan.values;
  let saved = new Map<string, Seen>();
  while (left.length > 0) {
    const sent = left;
    try {
      saved = await record(address, sent);
      left = [];
    } catch (error) {
      const problem = problemOfCell(error);
      const cell = problem && sent[problem.at];
      if (!cell) throw error;
      refused.set(cell.key, problem);
      left = sent.filter((one) => one !== cell);
    }
  }
  if (plan.discards.length > 0) {
    const observations = plan.discards.map(({ seen }) => seen);
    const { programme } = address;
    await answerOf(officeApi().observations.discard({ programme, observations }));
  }
  return { saved, discarded: plan.discards.map(({ key }) => key), refused };
}

async function record(address: SheetAddress, cells: readonly CellToSave[]) {
  const values = cells.map(({ input }) => input);
  const { observations } = await answerOf(officeApi().observations.record({ ...address, values }));
  return new Map(
    cells.flatMap(({ key }, at) => {
      const now = observations[at];
      return now ? [[key, { id: now.id, revision: now.revision }] as const] : [];
    }),
  );
}

/** `values.3.numerator` is the field `numerator` of the fourth cell that was sent. */
function problemOfCell(error: unknown): (InputProblem & { readonly at: number }) | null {
  if (!(error instanceof AppError) || error.field === null) return null;
  const found = /^values\.(\d+)(?:\.(.+))?$/.exec(error.field);
  if (!found) return null;
  const { words, params } = error;
  return { at: Number(found[1]), field: found[2] ?? 'value', words, params };
}
