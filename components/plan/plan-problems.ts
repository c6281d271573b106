import type { Problem } from '@/lib/errors';
import type { PlanInput } from '@/lib/plan/plan-input';
import type { CellAddress } from './plan-cells';

/** What is wrong with a cell. */
export interface PlanProblem extends CellAddress {
  readonly said: Pick<Problem, 'words' | 'params'>;
}

/** Each problem at the cells it is about: one cell, or all of the row, column or block it names. */
export function planProblems(
  problems: readonly Problem[],
  blocks: PlanInput['blocks'],
): PlanProblem[] {
  return problems.flatMap(({ field, words, params }) => {
    const [, at, axis, index] = field.split('.');
    const block = blocks[Number(at)];
    if (!block) return [];
    const only = (name: string, codes: readonly string[], said: unknown) => {
      if (axis === name) return codes.slice(Number(index), Number(index) + 1);
      return typeof said === 'string' ? codes.filter((code) => code === said) : codes;
    };
    const indicators = only('indicators', block.indicators, params.indicator);
    const places = only('places', block.places, params.place);
    return indicators.flatMap((indicator) =>
      places.map((place) => ({ indicator, place, said: { words, params } })),
    );
  });
}
