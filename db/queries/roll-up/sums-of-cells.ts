import type { StandingSum } from '@/lib/figures/roll-up/standing-sum';
import type { Basis } from '@/lib/observation/review-state';
import type { Queryable } from '../../open';
import { preparedRows } from '../../prepared';
import { cellValues } from './cell-values';
import { type SumsQuestion, sumParameters } from './standing-sums';
import { questionTables, type SumRow, sumsByIndicator, sumsOver } from './sum-row';

/**
 * As `standingSums`, for indicators of which one cell may hold several values: those of several
 * organisations, or one that is submitted beside the approved one it would replace. Each cell is made
 * one value first, as the core would. null for an indicator of which one cell cannot be: an
 * organisation told it by two sources, or what several told does not add.
 */
export function sumsOfCells(
  db: Queryable,
  question: SumsQuestion,
  basis: Basis,
): Map<number, StandingSum[] | null> {
  if (question.indicators.length === 0) return new Map();
  const withSubmitted = Number(basis === 'with-unapproved');
  const rows = sumRows(db, { ...sumParameters(question), withSubmitted });
  return sumsByIndicator(rows, question.combinations);
}

const sumRows = preparedRows<SumRow>(`
  WITH ${questionTables}, ${cellValues}
  ${sumsOver('SELECT * FROM told_once')}`);
