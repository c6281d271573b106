import type { RollUpCell } from '@/lib/figures/roll-up/cell';
import type { Basis } from '@/lib/observation/review-state';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../../open';
import { readAtOnce } from '../../transact';
import { coreRollUp } from './core-roll-up';
import { type NamedQuestion, type PlainQuestion, plainQuestion } from './plain-question';
import { type PlainAnswer, plainRollUp } from './plain-roll-up';

export interface RollUpQuestion extends NamedQuestion {
  readonly basis: Basis;
}

/**
 * Indicator × place × phase, by category where asked, as the figures of a release would say it. Texts
 * have no roll-up. What is not known by its code has no cells.
 */
export function rollUp(
  db: Queryable,
  { subject: { programmeId } }: Authorised<'viewOffice' | 'viewUnapproved'>,
  question: RollUpQuestion,
): RollUpCell[] {
  return readAtOnce(db, (tx) => {
    const asked = plainQuestion(tx, programmeId, question);
    const { cells, rest } =
      question.basis === 'approved' ? plainRollUp(tx, programmeId, asked) : nothingPlain(asked);
    const byCore = coreRollUp(tx, programmeId, rest, { ...question, ...asked });
    return asked.indicators.flatMap(({ id }) => cells.get(id) ?? byCore.get(id) ?? []);
  });
}

/** A value that is being worked on stands in place of an approved one: only the core knows which. */
function nothingPlain({ indicators }: PlainQuestion): PlainAnswer {
  return { cells: new Map(), rest: indicators.map(({ id }) => id) };
}
