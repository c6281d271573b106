import type { QueuedExplanation } from '@/lib/api/deviation-schema';
import type { EntryIndicator, NamedPeriod } from '@/lib/api/observation-schema';
import type { QueuedValue, ReviewQueue } from '@/lib/api/review-schema';
import { groupBy } from '@/lib/group-by';
import type { Localised } from '@/lib/locale';

/** Values of one place and period, as they were submitted together. */
export interface ReviewGroup {
  readonly key: string;
  readonly place: Localised;
  readonly period: NamedPeriod;
  readonly values: readonly ReviewedValue[];
  readonly explanations: readonly ReviewedExplanation[];
}

export interface ReviewedExplanation {
  readonly explanation: QueuedExplanation;
  readonly indicator: EntryIndicator;
}

export interface ReviewedValue {
  readonly value: QueuedValue;
  readonly indicator: EntryIndicator;
  readonly previousPeriod: NamedPeriod | null;
}

/** The groups in the order of their longest waiting value. */
export function reviewGroups(queue: ReviewQueue): ReviewGroup[] {
  const indicators = new Map(queue.indicators.map((one) => [one.code, one]));
  const places = new Map(queue.places.map(({ key, name }) => [key, name]));
  const periods = new Map(queue.periods.map((one) => [one.code, one]));
  const sheetOf = ({ place, period }: { place: string; period: string }) => `${place}\n${period}`;
  const groups = groupBy(queue.values, sheetOf);
  const explained = groupBy(queue.explanations, sheetOf);
  const keys = new Set([...groups.keys(), ...explained.keys()]);
  return [...keys].flatMap((key) => {
    const values = groups.get(key) ?? [];
    const first = values[0] ?? explained.get(key)?.[0];
    const place = places.get(first?.place ?? '');
    const period = periods.get(first?.period ?? '');
    if (!place || !period) return [];
    const explanations = (explained.get(key) ?? []).flatMap((explanation) => {
      const indicator = indicators.get(explanation.indicator);
      return indicator ? [{ explanation, indicator }] : [];
    });
    const reviewed = values.flatMap((value) => {
      const indicator = indicators.get(value.indicator);
      const previousPeriod = periods.get(value.previous?.period ?? '') ?? null;
      return indicator ? [{ value, indicator, previousPeriod }] : [];
    });
    return [{ key, place, period, values: reviewed, explanations }];
  });
}

type Decidable = Pick<QueuedValue, 'mayApprove' | 'needsReason'>;

/** May be approved at a click: the person took no part in it. */
export function isApprovable({ mayApprove, needsReason }: Decidable): boolean {
  return mayApprove && !needsReason;
}

/** May be sent back: by whoever reviews it, and one's own entry too. */
export function isReturnable({ mayApprove, needsReason }: Decidable): boolean {
  return mayApprove || needsReason;
}
