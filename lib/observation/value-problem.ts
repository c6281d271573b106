import type { IndicatorKind, RatioSource } from '@/lib/indicator/vocabulary';
import type { InputProblem } from '@/lib/input-problems';
import type { ObservedValue } from './observation-input';
import { carriesValue } from './value-state';

/** What an indicator says about the values it takes. */
export interface ValueRule {
  readonly kind: IndicatorKind;
  readonly ratioSource: RatioSource | null;
  readonly decimals: number;
  readonly allowsNegative: boolean;
  readonly countsPeople: boolean;
  readonly levels: readonly { readonly code: string }[];
}

type Field = Exclude<keyof ObservedValue, 'state' | 'explanation' | 'note' | 'doubt'>;

const valueFields: readonly Field[] = [
  'value',
  'numerator',
  'denominator',
  'sampleSize',
  'population',
  'margin',
  'weight',
  'level',
  'reachedOn',
  'words',
];

function problem(field: Field, words: string, params: InputProblem['params'] = {}): InputProblem {
  return { field, words: `observation.errors.${words}`, params };
}

/** What is wrong with a value under its indicator's rule, at the field; null where nothing is. */
export function valueProblem(rule: ValueRule, input: ObservedValue): InputProblem | null {
  if (!carriesValue(input.state)) {
    const filled = valueFields.find((field) => input[field] !== null);
    return filled ? problem(filled, 'stateHasNoValue') : null;
  }
  const taken = fieldsTaken(rule);
  const foreign = valueFields.find((field) => input[field] !== null && !taken.includes(field));
  if (foreign) return problem(foreign, 'notForThisIndicator');
  return checks[rule.kind](rule, input);
}

/** The fields a form shows for an indicator, the compulsory ones first. */
export function fieldsTaken({ kind, ratioSource }: ValueRule): readonly Field[] {
  if (kind === 'ratio' && ratioSource === 'full-count') return ['numerator', 'denominator'];
  if (kind === 'ratio' && ratioSource === 'sample') {
    return ['value', 'sampleSize', 'population', 'margin', 'weight'];
  }
  return fieldsByKind[kind];
}

const fieldsByKind: Readonly<Record<IndicatorKind, readonly Field[]>> = {
  count: ['value'],
  amount: ['value'],
  ratio: ['value'],
  score: ['level'],
  milestone: ['level', 'reachedOn'],
  text: ['words'],
};

type Check = (rule: ValueRule, input: ObservedValue) => InputProblem | null;

const checks: Readonly<Record<IndicatorKind, Check>> = {
  count: checkNumber,
  amount: checkNumber,
  ratio: (rule, input) =>
    rule.ratioSource === 'full-count' ? checkParts(rule, input) : checkPublishedRatio(rule, input),
  score: checkLevel,
  milestone: checkLevel,
  text: (_rule, input) => (input.words === null ? problem('words', 'required') : null),
};

function checkNumber(rule: ValueRule, { value }: ObservedValue): InputProblem | null {
  if (value === null) return problem('value', 'required');
  if (value < 0 && !rule.allowsNegative) return problem('value', 'negative');
  if (decimalsOf(value) > rule.decimals) {
    return problem('value', 'tooPrecise', { decimals: rule.decimals });
  }
  return null;
}

function checkParts(rule: ValueRule, input: ObservedValue): InputProblem | null {
  const { numerator, denominator } = input;
  if (numerator === null) return problem('numerator', 'required');
  if (denominator === null) return problem('denominator', 'required');
  if (numerator < 0 && !rule.allowsNegative) return problem('numerator', 'negative');
  if (denominator <= 0) return problem('denominator', 'notAboveZero');
  if (!rule.countsPeople) return null;
  // A part of a group of people is never larger than the group, nor a fraction of a person.
  if (!Number.isInteger(numerator)) return problem('numerator', 'notWhole');
  if (!Number.isInteger(denominator)) return problem('denominator', 'notWhole');
  return numerator > denominator ? problem('numerator', 'aboveDenominator') : null;
}

function checkPublishedRatio(rule: ValueRule, input: ObservedValue): InputProblem | null {
  const { value, sampleSize, population, margin, weight } = input;
  if (value === null) return problem('value', 'required');
  if (value < 0 && !rule.allowsNegative) return problem('value', 'negative');
  if (rule.ratioSource !== 'sample') return null;
  if (sampleSize === null) return problem('sampleSize', 'required');
  if (sampleSize === 0) return problem('sampleSize', 'notAboveZero');
  if (population !== null && population < sampleSize) return problem('population', 'belowSample');
  if (margin !== null && margin < 0) return problem('margin', 'negative');
  return weight !== null && weight <= 0 ? problem('weight', 'notAboveZero') : null;
}

function checkLevel(rule: ValueRule, { level }: ObservedValue): InputProblem | null {
  if (level === null) return problem('level', 'required');
  return rule.levels.some(({ code }) => code === level) ? null : problem('level', 'unknownLevel');
}

/** Decimals of the shortest text that reads back as the same number. */
export function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
}
