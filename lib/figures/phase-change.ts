import type { Localised } from '@/lib/locale';
import type { Basis } from '@/lib/observation/review-state';
import {
  type Change,
  changeBetweenPhases,
  changeClauses,
  type NoChange,
} from '@/lib/rollup/change-between-phases';
import type { PlanState } from '@/lib/rollup/coverage';
import { changeInWords, noChangeWords } from '@/lib/rollup/explain';
import type { Found } from '@/lib/rollup/outcome';
import type { IndexedPhase } from './index-snapshot';
import type { WordedContext } from './indicator-context';
import { mayGrow } from './may-grow';
import { levelAsked } from './phase-figures';

export type PhaseChange = (Change | NoChange) & {
  /** Over which places and how long, or why there is no change. */
  readonly explanation: Localised;
  /** What became of a level, or of how many places reached one; null where the numbers say it. */
  readonly inWords: Localised | null;
  readonly basis: Basis;
};

/** How the figure of a place changed from one phase to another, over the same places. */
export function phaseChange(
  context: WordedContext,
  placeId: number,
  earlier: IndexedPhase,
  later: IndexedPhase,
): PhaseChange {
  if (context.components) {
    const explanation = noChangeWords('calculated', context.words);
    return { refused: 'calculated', explanation, inWords: null, basis: 'approved' };
  }
  const ledger = context.ledgers.get('');
  if (!ledger) throw new RangeError('Every indicator has a ledger of its totals.');
  const levels = [earlier, later].map((phase) => levelAsked(context, phase));
  const change = changeBetweenPhases(ledger, {
    placeId,
    earlier,
    later,
    asOfDay: context.index.asOfDay,
    levelCode: levels[1] ?? levels[0] ?? null,
    lacksValues: (found, when) =>
      lacksValues(context, placeId, found, when === 'earlier' ? earlier : later),
  });
  if (change.refused !== null) {
    const explanation = noChangeWords(change.refused, context.words);
    return { ...change, explanation, inWords: null, basis: 'approved' };
  }
  const clauses = changeClauses(change);
  const { before, after } = change;
  const ids = [...before.observationIds, ...after.observationIds];
  const isOpen = context.contribute(ids, null).some(({ review }) => review === 'unapproved');
  if (isOpen) clauses.push({ code: 'withUnapproved' });
  const basis = isOpen ? 'with-unapproved' : 'approved';
  const inWords = changeInWords(change, labelsOf(context), context.words);
  return { ...change, explanation: context.explain(clauses), inWords, basis };
}

/** Of the current version where it has the level, else of the version that had it. */
function labelsOf({ indicator, version }: WordedContext): (levelCode: string) => Localised {
  const levels = [...indicator.versions, version].flatMap((one) => one.levels);
  const labels = new Map(levels.map(({ code, label }) => [code, label]));
  return (levelCode) => {
    const label = labels.get(levelCode);
    if (!label) throw new RangeError(`No version of ${indicator.code} has the level ${levelCode}.`);
    return label;
  };
}

function lacksValues(
  context: WordedContext,
  placeId: number,
  found: Found,
  phase: IndexedPhase,
): boolean {
  const { plan } = context;
  if (!plan.isKnown) return false;
  const state = ofPlaces(context, found, plan.stateOf(placeId, phase.id));
  const growth = mayGrow(context, found, state, {
    placeId,
    phaseId: phase.id,
    isTally: false,
    isOverPlaces: true,
    // The length of the phase is counted to the day asked, so whatever is due by then matters.
    until: null,
    isPartUnsplit: false,
  });
  return growth !== null;
}

/** What is missing in the places that stand in the figure, or that hold or lie in one of them. */
function ofPlaces({ tree }: WordedContext, found: Found, state: PlanState): PlanState {
  const above = new Set([...found.placeIds].flatMap((id) => tree.pathOf(id)));
  const isOfThese = (placeId: number) =>
    above.has(placeId) || tree.pathOf(placeId).some((at) => found.placeIds.has(at));
  return { ...state, missing: state.missing.filter((cell) => isOfThese(cell.placeId)) };
}
