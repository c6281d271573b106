import type { RollUpCell } from '@/lib/figures/roll-up/cell';
import type { Basis } from '@/lib/observation/review-state';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../../open';
import { readAtOnce } from '../../transact';
import { coreRollUp } from './core-roll-up';
import { type NamedQuestion, type PlainQuestion, plainQuestion } from './plain-question';
import { plainRollUp } from './plain-roll-up';

export interface RollUpQuestion extends NamedQuestion {
  readonly basis: Basis;
}

type Scope = Authorised<'viewOffice' | 'viewUnapproved'>;

/**
 * Indicator × place × phase, by category where asked, as the figures of a release would say it. Texts
 * have no roll-up. Throws not-found for a phase, indicator or breakdown that there is not.
 */
export function rollUp(
  db: Queryable,
  { subject: { programmeId } }: Scope,
  question: RollUpQuestion,
): RollUpCell[] {
  return readAtOnce(db, (tx) => {
    const asked = plainQuestion(tx, programmeId, question);
    const { cells, rest } = plainRollUp(tx, programmeId, asked, question.basis);
    const byCore = coreRollUp(tx, programmeId, rest, { ...question, ...asked });
    return inOrder(asked, (id) => cells.get(id) ?? byCore.get(id));
  });
}

function inOrder(
  { indicators }: PlainQuestion,
  cellsOf: (indicatorId: number) => readonly RollUpCell[] | undefined,
): RollUpCell[] {
  const all: RollUpCell[] = [];
  for (const { id } of indicators) for (const cell of cellsOf(id) ?? []) all.push(cell);
  return all;
}

/** As many cells as are answered while a page waits. */
const cellsAtOnce = 5000;

/** The same, or null where it would hold the thread for too long. */
export function rollUpAtOnce(
  db: Queryable,
  { subject: { programmeId } }: Scope,
  question: RollUpQuestion,
): RollUpCell[] | null {
  return readAtOnce(db, (tx) => {
    const asked = plainQuestion(tx, programmeId, question);
    const { indicators, phases, categoryKeys, index } = asked;
    const size = indicators.length * phases.length * categoryKeys.length * index.places.size;
    if (size > cellsAtOnce) return null;
    const { cells, rest } = plainRollUp(tx, programmeId, asked, question.basis);
    return rest.length > 0 ? null : inOrder(asked, (id) => cells.get(id));
  });
}
