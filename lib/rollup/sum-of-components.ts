import { add } from '@/lib/numbers/add';
import { withQuantity } from './gather';
import { type ComponentPart, type Found, isRefused, type Outcome, type Refusal } from './outcome';

export interface ComponentsFacts {
  /** Why these components make no sum at all, or null. */
  readonly problem: Refusal | null;
  /** One of them may fall below zero, so that a missing one could lower the sum. */
  readonly allowsNegative: boolean;
  /** What is counted only grows: values that a component lacks could not lower it. */
  readonly onlyGrows: boolean;
}

/**
 * The figures of the components of a calculated indicator, added. One that has no value is left out,
 * never zero: the sum is then at least what it says, as where one lacks some of its own values. One that
 * was refused refuses the sum.
 */
export function sumOfComponents(
  parts: readonly ComponentPart[],
  { problem, allowsNegative, onlyGrows }: ComponentsFacts,
): Outcome {
  const told = parts.filter(({ outcome }) => outcome !== null);
  if (told.length === 0) return null;
  const refused = problem ?? told.map(({ outcome }) => outcome).find(isRefused)?.refused;
  if (refused) return refuseSum(refused, parts);
  const found = foundIn(parts);
  const numbers = found.flatMap(({ quantity }) => (quantity.kind === 'number' ? quantity : []));
  const currency = numbers[0]?.currency ?? null;
  if (numbers.length < found.length) return refuseSum('components-differ', parts);
  if (numbers.some((number) => number.currency !== currency)) {
    return refuseSum('different-currencies', parts);
  }
  const quantity = { kind: 'number', value: add(numbers.map(({ value }) => value)), currency };
  const sum = withQuantity(found, { ...quantity, kind: 'number' }, {});
  const lacksValues = isPartial(parts) || (onlyGrows && parts.some((part) => part.isIncomplete));
  const isAtLeast = sum.isAtLeast || (lacksValues && !allowsNegative);
  return { ...sum, definition: '', isAtLeast, parts };
}

/** Whether a component lacks the value that it should bring. */
export function isPartial(parts: readonly ComponentPart[]): boolean {
  return parts.some(({ outcome, isExpected }) => outcome === null && isExpected);
}

export function foundIn(parts: readonly ComponentPart[]): Found[] {
  return parts.flatMap(({ outcome }) => (outcome === null || isRefused(outcome) ? [] : outcome));
}

/** No sum, for this reason; its observations stay known. */
export function refuseSum(refused: Refusal, parts: readonly ComponentPart[]): Outcome {
  const observationIds = parts.flatMap(({ outcome }) => outcome?.observationIds ?? []);
  return { refused, observationIds, parts };
}
