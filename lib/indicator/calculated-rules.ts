import type { Rule } from '@/lib/rollup/rule';

/** What the components of a calculated indicator share with it, so that their sum means one thing. */
export type Addable = Pick<
  Rule,
  'kind' | 'currency' | 'accumulation' | 'cumulativeOrigin' | 'aggregation' | 'countsPeople'
>;

/** Why the figures of an indicator cannot be added to a calculated one. Each has words. */
export const componentProblems = [
  'no-number',
  'does-not-add',
  'other-kind',
  'other-currency',
  'other-time',
  'people-and-things',
] as const;
export type ComponentProblem = (typeof componentProblems)[number];

/** Fewer make no sum. */
export const fewestComponents = 2;

/** Only counts and amounts that add over places, of one kind, currency, time and subject. */
export function componentProblem(whole: Addable, part: Addable): ComponentProblem | null {
  if (part.kind !== 'count' && part.kind !== 'amount') return 'no-number';
  if (part.aggregation !== 'sum') return 'does-not-add';
  if (part.kind !== whole.kind) return 'other-kind';
  if (part.currency !== whole.currency) return 'other-currency';
  const { accumulation, cumulativeOrigin } = whole;
  const isOfOneTime =
    part.accumulation === accumulation && part.cumulativeOrigin === cumulativeOrigin;
  if (!isOfOneTime) return 'other-time';
  return part.countsPeople === whole.countsPeople ? null : 'people-and-things';
}
