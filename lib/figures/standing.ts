import { type Coverage, type PlanState, withoutOutdated } from '@/lib/rollup/coverage';
import type { Answers } from '@/lib/rollup/one-period';
import type { Found, Refused } from '@/lib/rollup/outcome';
import { type Assessment, type AssessmentContext, assessPhase } from './assess';
import { coverageOf } from './calculated/coverage-of';
import type { IndexedPhase } from './index-snapshot';
import type { Silence } from './silence';

/** What one place says in one phase: a value, a refusal, or why there is neither. */
export type Standing = Told | Untold;

interface Judged {
  readonly coverage: Coverage | null;
  readonly assessment: Assessment;
}

export interface Told extends Judged {
  readonly outcome: Found | Refused;
}

/** Never a zero. */
export interface Untold extends Judged {
  readonly outcome: null;
  readonly state: 'missing' | 'not-collected' | 'not-applicable' | 'not-planned';
  /** How many planned values are missing. */
  readonly missing: number;
}

export interface StandingFacts extends AssessmentContext {
  readonly silence: Pick<Silence, 'inPhase'>;
  /** Whether an answer makes a figure. */
  isShown(placeId: number, outcome: Found | Refused): boolean;
}

/** Where nothing is known, planned or due, or an answer makes no figure, there is none: null. */
export function standingInPhase(
  facts: StandingFacts,
  phase: IndexedPhase,
  placeId: number,
  answers: Answers,
): Standing | null {
  const { plan } = facts;
  const outcome = answers(placeId);
  if (outcome && !facts.isShown(placeId, outcome)) return null;
  const isOutdated = (id: number) => answers(id)?.refused === 'latest-too-old';
  const planState = plan.isKnown
    ? withoutOutdated(plan.stateOf(placeId, phase.id), isOutdated)
    : null;
  const state = outcome ? null : untoldState(facts, phase, placeId, planState);
  if (!outcome && !state) return null;
  const assessment = assessPhase(facts, { placeId, phase, categoryKey: '', outcome, planState });
  const coverage = coverageOf(outcome, planState);
  if (outcome) return { outcome, coverage, assessment };
  const missing = planState?.missing.length ?? 0;
  return state && { outcome, state, missing, coverage, assessment };
}

function untoldState(
  { index, plan, silence }: StandingFacts,
  phase: IndexedPhase,
  placeId: number,
  planState: PlanState | null,
): Untold['state'] | null {
  if (planState && planState.missing.length > 0) return 'missing';
  const said = silence.inPhase(placeId, phase.id);
  if (said) return said;
  const isBlank = plan.isKnown && !plan.isPlanned(placeId, phase.id) && phase.row.isReportedHere;
  const place = index.places.get(placeId);
  return isBlank && place?.level === 'region' && place.isInProgramme ? 'not-planned' : null;
}
