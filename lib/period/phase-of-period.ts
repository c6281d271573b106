import { possibleDays } from './span';
import type { Span } from './vocabulary';

export interface DatedPhase {
  readonly id: number;
  readonly span: Span;
}

export interface PlacedPeriod {
  readonly isStated: boolean;
  readonly span: Span;
  /** The phase it was given to. It settles only what the dates leave open. */
  readonly declaredPhaseId: number | null;
}

export type PhaseOfPeriod =
  | { readonly kind: 'phase'; readonly phaseId: number }
  | { readonly kind: 'not-stated' }
  /** Straddles an end of a phase, lies in none, or cannot be told and was given to none. */
  | { readonly kind: 'outside'; readonly why: 'straddles' | 'in-no-phase' | 'unclear' };

/** The phase a period belongs to (domain.md, rule 9): never one by guess. */
export function phaseOfPeriod(period: PlacedPeriod, phases: readonly DatedPhase[]): PhaseOfPeriod {
  if (!period.isStated) return { kind: 'not-stated' };
  const places = phases.map((phase) => ({ phase, place: placeIn(period.span, phase.span) }));
  const inside = places.filter(({ place }) => place === 'inside');
  const [only] = inside;
  if (only && inside.length === 1) return { kind: 'phase', phaseId: only.phase.id };
  const open = places.filter(({ place }) => place === 'inside' || place === 'unclear');
  const declared = open.find(({ phase }) => phase.id === period.declaredPhaseId);
  if (declared) return { kind: 'phase', phaseId: declared.phase.id };
  if (places.some(({ place }) => place === 'across')) return { kind: 'outside', why: 'straddles' };
  return { kind: 'outside', why: open.length > 0 ? 'unclear' : 'in-no-phase' };
}

type PlaceInPhase = 'inside' | 'apart' | 'across' | 'unclear';

/** How a period certainly lies to a phase; unclear where a date is too coarse, or unknown. */
export function placeIn(period: Span, phase: Span): PlaceInPhase {
  const first = possibleDays(period.start);
  const last = possibleDays(period.end);
  const start = possibleDays(phase.start);
  const end = possibleDays(phase.end);
  if (last && start && last.latest < start.earliest) return 'apart';
  if (first && end && first.earliest > end.latest) return 'apart';
  if (first && start && first.latest < start.earliest) return 'across';
  if (last && end && last.earliest > end.latest) return 'across';
  const isInside =
    first && last && start && end && first.earliest >= start.latest && last.latest <= end.earliest;
  return isInside ? 'inside' : 'unclear';
}
