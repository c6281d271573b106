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
  const groups = groupBy(queue.values, ({ place, period }) => `${place}\n${period}`);
  return [...groups].flatMap(([key, values]) => {
    const place = places.get(values[0]?.place ?? '');
    const period = periods.get(values[0]?.period ?? '');
    if (!place || !period) return [];
    const reviewed = values.flatMap((value) => {
      const indicator = indicators.get(value.indicator);
      const previousPeriod = periods.get(value.previous?.period ?? '') ?? null;
      return indicator ? [{ value, indicator, previousPeriod }] : [];
    });
    return [{ key, place, period, values: reviewed }];
  });
}

/** May be approved at a click: the person took no part in it. */
export function isApprovable({ mayApprove, needsReason }: QueuedValue): boolean {
  return mayApprove && !needsReason;
}

/** May be sent back: by whoever reviews it, and one's own entry too. */
export function isReturnable({ mayApprove, needsReason }: QueuedValue): boolean {
  return mayApprove || needsReason;
}
