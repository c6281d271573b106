import type { InputProblem } from '@/lib/input-problems';
import type { Localised } from '@/lib/locale';
import { decimalsOf, type ValueRule } from '@/lib/observation/value-problem';

/** What a baseline or a target says; a target has no parts. */
export interface Aim {
  readonly value: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly level: string | null;
  readonly words: Localised | null;
}

const wrongAt = (field: string, words: string, params: InputProblem['params'] = {}) => ({
  field,
  words,
  params,
});

/** What is wrong with an aim under its indicator's rule, at the field; null where nothing is. */
export function aimProblem(rule: ValueRule, aim: Aim): InputProblem | null {
  const { value, numerator = null, denominator = null, level, words } = aim;
  const hasParts = numerator !== null || denominator !== null;
  if (value === null && !hasParts && level === null && words === null) {
    return wrongAt('value', 'api.aims.saysNothing');
  }
  const isLevel = rule.kind === 'score' || rule.kind === 'milestone';
  if (level !== null && !isLevel) return wrongAt('level', 'api.aims.hasNoLevels');
  if (value !== null && (isLevel || rule.kind === 'text')) {
    return wrongAt('value', isLevel ? 'api.aims.levelExpected' : 'api.aims.wordsExpected');
  }
  if (hasParts && rule.kind !== 'ratio') return wrongAt('numerator', 'api.aims.hasNoParts');
  if (level !== null && !rule.levels.some(({ code }) => code === level)) {
    return wrongAt('level', 'api.aims.unknownLevel');
  }
  if (hasParts) return partsProblem(rule, { value, numerator, denominator });
  return value === null ? null : numberProblem(rule, value);
}

function numberProblem(rule: ValueRule, value: number): InputProblem | null {
  if (value < 0 && !rule.allowsNegative) return wrongAt('value', 'api.aims.negative');
  if (rule.kind === 'ratio') {
    // A part of a group of people is never larger than the group: 62.5 was meant as 0.625.
    return rule.countsPeople && value > 1 ? wrongAt('value', 'api.aims.notAFraction') : null;
  }
  return decimalsOf(value) > rule.decimals
    ? wrongAt('value', 'api.aims.tooPrecise', { decimals: rule.decimals })
    : null;
}

interface Parts {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

function partsProblem(rule: ValueRule, { value, numerator, denominator }: Parts) {
  if (value !== null) return wrongAt('value', 'api.aims.valueOrParts');
  if (numerator === null) return wrongAt('numerator', 'api.aims.partMissing');
  if (denominator === null) return wrongAt('denominator', 'api.aims.partMissing');
  if (denominator <= 0) return wrongAt('denominator', 'api.aims.denominatorZero');
  if (numerator < 0 && !rule.allowsNegative) return wrongAt('numerator', 'api.aims.negative');
  if (rule.countsPeople && numerator > denominator) {
    return wrongAt('numerator', 'api.aims.aboveDenominator');
  }
  return null;
}
