import { subtract } from '@/lib/numbers/add';
import { merge, withQuantity } from './gather';
import { type Ledger, wholeProgramme } from './ledger';
import { movingOut } from './moved';
import { type Found, isRefused, type Outcome, type Refused, refuse } from './outcome';
import { magnitude } from './quantity';
import { redrawing } from './redrawn';
import type { Rule } from './rule';
import { isIncomplete } from './weak-total';

/** What a place says by itself about the time asked, from its own cells. */
export type OwnValue = (placeId: number) => Outcome;

/**
 * A place's value over time first, then places put together by the indicator's aggregation. Where a
 * place has a value of its own and its parts have too, one of the two stands, never their sum.
 * `standing` may take away what does not stand beside other figures of the place.
 */
export function byPlace(
  ledger: Ledger,
  ownValue: OwnValue,
  levelCode: string | null = null,
  standing: (placeId: number, outcome: Outcome) => Outcome = (_, outcome) => outcome,
): (placeId: number) => Outcome {
  const resolved = new Map<number, Outcome>();
  const resolve = (placeId: number): Outcome => {
    const known = resolved.get(placeId);
    if (known !== undefined) return known;
    const children = ledger.childrenOf(placeId);
    const chosen =
      children.length === 0
        ? ownValue(placeId)
        : overParts(placeId, children, children.map(resolve));
    const outcome = standing(placeId, chosen);
    resolved.set(placeId, outcome);
    return outcome;
  };
  const { accumulation } = ledger.rule;
  const isStanding = accumulation === 'cumulative' || accumulation === 'snapshot';
  const isRedrawn = redrawing(ledger, resolve);
  const isMoved = movingOut(ledger, resolve);
  const countsTwice = (placeIds: readonly number[]) =>
    (isStanding && isRedrawn(placeIds)) || (ledger.rule.aggregation === 'sum' && isMoved(placeIds));
  const overParts = (placeId: number, children: readonly number[], below: readonly Outcome[]) => {
    // A programme of one country is that country: nothing is put together.
    if (placeId === wholeProgramme && children.length === 1) return below[0] ?? null;
    const { current, outdated } = withoutOutdated(children, below);
    const isTwice = countsTwice(children.filter((_, at) => current[at] !== null));
    const parts = leavingOut(
      isTwice ? refuse('territory-changed', current) : together(ledger, current, levelCode),
      outdated,
    );
    return choose(ledger, ownValue(placeId), parts, children, below);
  };
  return resolve;
}

/**
 * A place whose latest value is too old counts as missing beside places that have a newer one, in the
 * total as in its coverage.
 */
function withoutOutdated(children: readonly number[], below: readonly Outcome[]) {
  const current = below.map((part) => (part?.refused === 'latest-too-old' ? null : part));
  if (current.every((part) => part === null)) return { current: below, outdated: [] };
  return {
    current,
    outdated: children.filter((_, at) => below[at]?.refused === 'latest-too-old'),
  };
}

function leavingOut(parts: Outcome, outdated: readonly number[]): Outcome {
  if (parts === null || isRefused(parts) || outdated.length === 0) return parts;
  return { ...parts, outdatedPlaceIds: new Set([...parts.outdatedPlaceIds, ...outdated]) };
}

function together(ledger: Ledger, below: readonly Outcome[], levelCode: string | null): Outcome {
  const { rule } = ledger;
  if (rule.kind === 'score' || rule.kind === 'milestone') return tally(ledger, below, levelCode);
  if (rule.kind === 'text') return merge(rule, below, 'none', {});
  if (rule.aggregation === 'none') {
    return below.some((part) => part !== null) ? refuse('places-do-not-add', below) : null;
  }
  const count = below.filter((outcome) => outcome !== null && !isRefused(outcome)).length;
  return merge(rule, below, rule.aggregation, count > 1 ? { places: rule.aggregation } : {});
}

/** "n of m at this level or above"; m counts the places that have a value. */
function tally(ledger: Ledger, below: readonly Outcome[], levelCode: string | null): Outcome {
  const refused = below.find(isRefused);
  if (refused) return refuse(refused.refused, below);
  const found = below.filter((outcome): outcome is Found => outcome !== null);
  if (found.length === 0) return null;
  const levels = ledger.rule.levels;
  const asked = levels.find(({ code }) => code === levelCode) ?? highest(levels);
  if (!asked) return refuse('words-do-not-add', below);
  let reached = 0;
  let of = 0;
  for (const { quantity } of found) {
    if (quantity.kind === 'level') {
      // Whether a level that there is no more lies above or below is what nobody said.
      if (!levels.some(({ code }) => code === quantity.code)) {
        return refuse('definition-changed', below);
      }
      of += 1;
      if (quantity.ordinal >= asked.ordinal) reached += 1;
    } else if (quantity.kind === 'tally' && quantity.levelCode === asked.code) {
      of += quantity.of;
      reached += quantity.reached;
    } else return refuse('words-do-not-add', below);
  }
  const quantity = { kind: 'tally', levelCode: asked.code, reached, of } as const;
  return withQuantity(found, quantity, { places: 'tally' });
}

function highest<T extends { readonly ordinal: number }>(levels: readonly T[]): T | undefined {
  return [...levels].sort((one, other) => other.ordinal - one.ordinal)[0];
}

/** A stated total stands unless its parts are newer and cannot make the figure fall or shrink. */
function choose(
  { rule, isExpected }: Ledger,
  own: Outcome,
  parts: Outcome,
  children: readonly number[],
  below: readonly Outcome[],
): Outcome {
  if (own === null || parts === null) return own ?? parts;
  if (isRefused(parts)) return own;
  if (isRefused(own)) return insteadOfRefused(rule, own, parts);
  const isGrowing = isCounted(rule) && rule.accumulation === 'cumulative';
  if (isGrowing && own.isAtLeast) return { ...larger(own, parts), isAtLeast: true };
  // How many sites reached a level does not replace the level of the region itself.
  if (own.quantity.kind !== parts.quantity.kind) return own;
  if (own.latestEnd === null || parts.latestEnd === null || own.latestEnd >= parts.latestEnd) {
    return rule.aggregation === 'sum' ? withRemainder(own, parts) : own;
  }
  if (isGrowing && (rule.aggregation === 'sum' || rule.aggregation === 'max')) {
    return larger(own, parts);
  }
  const since = own.latestEnd;
  // A part without a value is missing, not zero: then the parts make less than the stated total did.
  const areAllNewer = children.every((child, at) => {
    const part = below[at] ?? null;
    if (part === null) return !isExpected(child);
    return !isRefused(part) && part.earliestEnd !== null && part.earliestEnd > since;
  });
  const stands = rule.accumulation === 'cumulative' || rule.accumulation === 'snapshot';
  return stands && areAllNewer ? parts : own;
}

/**
 * Where a place contradicts itself its parts do not settle it. Where it told only categories, nobody
 * knows whether all of its parts have spoken.
 */
function insteadOfRefused(rule: Rule, own: Refused, parts: Found): Outcome {
  if (own.refused === 'several-sources' || own.refused === 'breakdowns-disagree') return own;
  const isAtLeast =
    isCounted(rule) && rule.accumulation !== 'snapshot' && isIncomplete(own.refused);
  return isAtLeast ? { ...parts, isAtLeast } : parts;
}

function isCounted({ kind, allowsNegative }: Rule): boolean {
  return (kind === 'count' || kind === 'amount') && !allowsNegative;
}

function larger(own: Found, parts: Found): Found {
  return (magnitude(parts.quantity) ?? 0) > (magnitude(own.quantity) ?? 0) ? parts : own;
}

/** What the stated total leaves over its parts, where both speak for the same time. */
function withRemainder(own: Found, parts: Found): Found {
  if (own.quantity.kind !== 'number' || parts.quantity.kind !== 'number') return own;
  if (parts.earliestEnd !== own.latestEnd || parts.latestEnd !== own.latestEnd) return own;
  const left = subtract(own.quantity.value, parts.quantity.value);
  return left < 0 ? { ...own, doPartsExceed: true } : { ...own, placeRemainder: left };
}
