import type { Ledger } from './ledger';
import { isRefused, type Outcome } from './outcome';

type ChildrenOf = Ledger['childrenOf'];
type SuccessorsOf = Ledger['successorsOf'];
type Resolve = (placeId: number) => Outcome;

/**
 * Tells of places that lie beside each other whether their values count the same ground twice: one of
 * them holds a place under its old boundaries, another one of its successors, however deep they lie.
 */
export function redrawing(
  { childrenOf, successorsOf }: Pick<Ledger, 'childrenOf' | 'successorsOf'>,
  resolve: Resolve,
): (placeIds: readonly number[]) => boolean {
  const mayBe = hasRedrawn(childrenOf, successorsOf);
  return (placeIds) => {
    if (!placeIds.some(mayBe)) return false;
    const told = placeIds.filter((id) => resolve(id) !== null);
    const grounds = told.map((id) => groundOf(childrenOf, id, resolve(id)));
    return told.some((id, at) =>
      [...standingIn(childrenOf, id, resolve(id))]
        .flatMap((place) => [...followers(successorsOf, place)])
        .some((successor) => grounds.some((ground, of) => of !== at && ground.has(successor))),
    );
  };
}

/** The place, and those below it that hold one whose own value stands in its figure. */
function standingIn(childrenOf: ChildrenOf, placeId: number, outcome: Outcome): Set<number> {
  const places = new Set([placeId]);
  if (outcome === null || isRefused(outcome)) return places;
  const holds = (id: number): boolean => {
    const isHeld = childrenOf(id).map(holds).includes(true) || outcome.placeIds.has(id);
    if (isHeld) places.add(id);
    return isHeld;
  };
  holds(placeId);
  return places;
}

/** The same, with all that lies in a place whose own value stands. */
export function groundOf(childrenOf: ChildrenOf, placeId: number, outcome: Outcome): Set<number> {
  const places = standingIn(childrenOf, placeId, outcome);
  if (outcome === null || isRefused(outcome)) return places;
  const cover = (id: number): void => {
    places.add(id);
    for (const child of childrenOf(id)) cover(child);
  };
  for (const id of outcome.placeIds) cover(id);
  return places;
}

/** Its successors and theirs: of what was redrawn twice, nobody knows what ground they share. */
function followers(
  successorsOf: SuccessorsOf,
  placeId: number,
  found: Set<number> = new Set(),
): Set<number> {
  for (const successor of successorsOf(placeId)) {
    if (found.has(successor)) continue;
    found.add(successor);
    followers(successorsOf, successor, found);
  }
  return found;
}

type IsSo = (placeId: number) => boolean;
const answers = new WeakMap<ChildrenOf, WeakMap<SuccessorsOf, IsSo>>();

/** Whether a place or one below it was redrawn: the same for all that share their places. */
function hasRedrawn(childrenOf: ChildrenOf, successorsOf: SuccessorsOf): IsSo {
  const ofPlaces = answers.get(childrenOf) ?? new WeakMap<SuccessorsOf, IsSo>();
  answers.set(childrenOf, ofPlaces);
  const answer = ofPlaces.get(successorsOf);
  if (answer) return answer;
  const known = new Map<number, boolean>();
  const isSo = (placeId: number): boolean => {
    const found = known.get(placeId);
    if (found !== undefined) return found;
    const fresh = successorsOf(placeId).length > 0 || childrenOf(placeId).some(isSo);
    known.set(placeId, fresh);
    return fresh;
  };
  ofPlaces.set(successorsOf, isSo);
  return isSo;
}
