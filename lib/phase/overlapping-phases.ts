import { possibleDays } from '@/lib/period/span';
import type { Span } from '@/lib/period/vocabulary';

export interface CodedPhase {
  readonly code: string;
  readonly span: Span;
}

/** The codes of the phases that certainly share a day with a span. Dates too coarse to tell do not. */
export function overlappingPhases(span: Span, phases: readonly CodedPhase[]): string[] {
  return phases.filter((phase) => sharesDay(span, phase.span)).map(({ code }) => code);
}

function sharesDay(one: Span, other: Span): boolean {
  const starts = [possibleDays(one.start), possibleDays(other.start)];
  const ends = [possibleDays(one.end), possibleDays(other.end)];
  const latestStart = Math.max(...starts.map((days) => days?.latest ?? Number.POSITIVE_INFINITY));
  const earliestEnd = Math.min(...ends.map((days) => days?.earliest ?? Number.NEGATIVE_INFINITY));
  return latestStart <= earliestEnd;
}
