import type { Localised } from '@/lib/locale';
import { add } from '@/lib/numbers/add';
import type { Rule } from '@/lib/rollup/rule';

export interface StatedTarget {
  readonly operator: '=' | '>=' | '<=';
  readonly value: number | null;
  readonly levelCode: string | null;
  readonly words: Localised | null;
}

export interface RolledTarget extends StatedTarget {
  readonly origin: 'stated' | 'summed';
  /** The other reading where stated and summed differ. */
  readonly otherValue: number | null;
}

/** Targets add over places only where the values do; those of ratios and scores never. */
export function targetsAdd(rule: Pick<Rule, 'kind' | 'aggregation'>): boolean {
  return (rule.kind === 'count' || rule.kind === 'amount') && rule.aggregation === 'sum';
}

/**
 * The target over several parts: the one stated, else the sum where every planned part has one
 * (domain.md, rule 7). `parts` are the planned parts, null for one without a target.
 */
export function rollUpTarget(
  stated: StatedTarget | null,
  parts: readonly (StatedTarget | null)[],
  mayAdd: boolean,
): RolledTarget | null {
  const summed = mayAdd ? sumOf(parts) : null;
  if (!stated) return summed;
  const isOther = summed !== null && stated.value !== null && summed.value !== stated.value;
  return { ...stated, origin: 'stated', otherValue: isOther ? summed.value : null };
}

function sumOf(parts: readonly (StatedTarget | null)[]): RolledTarget | null {
  const values: number[] = [];
  const [first] = parts;
  if (!first) return null;
  for (const part of parts) {
    if (part?.value == null || part.operator !== first.operator) return null;
    values.push(part.value);
  }
  const { operator } = first;
  const value = add(values);
  return { operator, value, levelCode: null, words: null, origin: 'summed', otherValue: null };
}
