import { add } from '@/lib/numbers/add';
import { wholeProgramme } from '@/lib/rollup/ledger';
import type { Rule } from '@/lib/rollup/rule';
import {
  type RolledTarget,
  rollUpTarget,
  type StatedTarget,
  targetsAdd,
} from '@/lib/target/roll-up-target';
import type { SnapshotIndex } from './index-snapshot';
import type { PlaceTree } from './place-tree';
import type { PhaseOrLife, Plan } from './plan-states';
import type { SnapshotBaseline, SnapshotTarget } from './snapshot';

/** Targets and baselines of one indicator, stated or rolled up. */
export interface Targets {
  /** Of a phase; for the life of the programme the one set for it, else those of its parts. */
  ofPhase(placeId: number, phaseId: PhaseOrLife, categoryKey: string): RolledTarget | null;
  /** The sum over some of the places directly below, or null where one of them has none. */
  ofParts(
    placeIds: readonly number[],
    phaseId: PhaseOrLife,
    categoryKey: string,
  ): RolledTarget | null;
  ofPeriod(placeId: number, phaseId: number, periodId: number): RolledTarget | null;
  /** What was set here for the life of the programme, for the total. */
  statedForLife(placeId: number): StatedTarget | null;
  /** For the life of the programme, the baseline of its first phase. */
  baseline(placeId: number, phaseId: PhaseOrLife, categoryKey: string): number | null;
}

export interface TargetSource {
  readonly index: SnapshotIndex;
  readonly tree: PlaceTree;
  readonly plan: Plan;
  readonly version: Rule;
  readonly targets: readonly SnapshotTarget[];
  readonly baselines: readonly SnapshotBaseline[];
}

export function targetsOf(source: TargetSource): Targets {
  const { index, tree, plan, version } = source;
  const keyOf = (combinationId: number | null) =>
    combinationId === null ? '' : (index.combinations.get(combinationId)?.key ?? '');
  const standing = (placeId: number | null) =>
    placeId === null ? wholeProgramme : index.standingPlaceId(placeId);
  const stated = new Map<string, StatedTarget>();
  for (const row of source.targets) {
    const when = row.scope === 'phase' ? row.phaseId : row.periodId;
    stated.set(
      `${standing(row.placeId)} ${row.scope} ${when} ${keyOf(row.combinationId)}`,
      statedTarget(row, version),
    );
  }
  const mayAdd = targetsAdd(version);

  const hasPeriodTargets = source.targets.some(({ scope }) => scope === 'period');
  const partsOf = (placeId: number, phaseId: PhaseOrLife) => plan.plannedChildren(placeId, phaseId);
  // A programme of one country, or a region of one site, has the target of what it consists of.
  const ofOnlyPart = (placeId: number, parts: readonly (RolledTarget | null)[]) =>
    tree.childrenOf(placeId).length === 1 ? (parts[0] ?? null) : null;

  const ofPeriod = (placeId: number, phaseId: number, periodId: number): RolledTarget | null => {
    if (!hasPeriodTargets) return null;
    const own = stated.get(`${placeId} period ${periodId} `) ?? null;
    const parts = partsOf(placeId, phaseId).map((child) => ofPeriod(child, phaseId, periodId));
    return rollUpTarget(own, parts, mayAdd) ?? ofOnlyPart(placeId, parts);
  };
  const known = new Map<string, RolledTarget | null>();
  const ofPhase: Targets['ofPhase'] = (placeId, phaseId, categoryKey) => {
    if (source.targets.length === 0) return null;
    const key = `${placeId} ${phaseId === null ? 'life' : 'phase'} ${phaseId} ${categoryKey}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const target = resolve(key, placeId, phaseId, categoryKey);
    known.set(key, target);
    return target;
  };
  const overTime = (placeId: number, phaseId: PhaseOrLife, categoryKey: string) => {
    if (phaseId === null) {
      return index.phases
        .filter(({ id }) => plan.isPlanned(placeId, id))
        .map(({ id }) => ofPhase(placeId, id, categoryKey));
    }
    const adds = version.accumulation === 'periodic' && categoryKey === '';
    return adds
      ? plan
          .plannedPeriods(placeId, phaseId)
          .map((id) => stated.get(`${placeId} period ${id} `) ?? null)
      : [];
  };
  const doPhasesAdd =
    mayAdd && (version.accumulation === 'periodic' || version.accumulation === 'cumulative');
  const resolve = (key: string, placeId: number, phaseId: PhaseOrLife, categoryKey: string) => {
    const times = doPhasesAdd ? overTime(placeId, phaseId, categoryKey) : [];
    const atPlace = rollUpTarget(stated.get(key) ?? null, times, mayAdd);
    const parts = partsOf(placeId, phaseId).map((child) => ofPhase(child, phaseId, categoryKey));
    const overPlaces = rollUpTarget(atPlace, parts, mayAdd) ?? ofOnlyPart(placeId, parts);
    if (!overPlaces || !atPlace) return overPlaces;
    const { origin } = atPlace;
    return { ...overPlaces, origin, otherValue: overPlaces.otherValue ?? atPlace.otherValue };
  };
  return {
    ofPhase,
    ofPeriod,
    statedForLife: (placeId) => stated.get(`${placeId} life null `) ?? null,
    ofParts: (placeIds, phaseId, categoryKey) =>
      rollUpTarget(
        null,
        placeIds.map((placeId) => ofPhase(placeId, phaseId, categoryKey)),
        mayAdd,
      ),
    baseline: baselinesOf(source, standing, keyOf),
  };
}

function statedTarget(row: SnapshotTarget, { levels }: Rule): StatedTarget {
  const level = levels.find(({ id }) => id === row.levelId);
  const { operator, value, words } = row;
  return { operator, value, words, levelCode: level?.code ?? null };
}

/** Stated for the place, in the phase or for all of them; else added or pooled over every part. */
function baselinesOf(
  { index, tree, plan, version, baselines }: TargetSource,
  standing: (placeId: number | null) => number,
  keyOf: (combinationId: number | null) => string,
): Targets['baseline'] {
  const stated = new Map(
    baselines.map((row) => [
      `${standing(row.placeId)} ${row.phaseId ?? ''} ${keyOf(row.combinationId)}`,
      row,
    ]),
  );
  const at = (placeId: number, phaseId: number, key: string) =>
    stated.get(`${placeId} ${phaseId} ${key}`) ?? stated.get(`${placeId}  ${key}`);
  const isPooled = version.kind === 'ratio' && version.ratioSource === 'full-count';
  const partsOf = (placeId: number, phaseId: number, key: string): SnapshotBaseline[] | null => {
    const own = at(placeId, phaseId, key);
    if (own) return [own];
    const below = plan
      .plannedChildren(placeId, phaseId)
      .map((child) => partsOf(child, phaseId, key));
    if (below.length === 0 || below.some((part) => part === null)) return null;
    return below.flatMap((part) => part ?? []);
  };
  // A programme of one country starts where the country does.
  const isOwn = (placeId: number, phaseId: number, key: string): boolean => {
    if (at(placeId, phaseId, key)) return true;
    const [child, ...others] = tree.childrenOf(placeId);
    return child !== undefined && others.length === 0 && isOwn(child, phaseId, key);
  };
  const valueAt = (placeId: number, phaseId: number, key: string) => {
    const rows = partsOf(placeId, phaseId, key);
    const [only] = rows ?? [];
    if (!rows || !only) return null;
    if (rows.length === 1 && isOwn(placeId, phaseId, key)) return baselineValue(only, version);
    if (version.aggregation !== 'sum') return null;
    if (isPooled) return pooled(rows);
    return targetsAdd(version) ? added(rows.map(({ value }) => value)) : null;
  };
  if (baselines.length === 0) return () => null;
  const known = new Map<string, number | null>();
  return (placeId, phaseOrLife, key) => {
    const phaseId = phaseOrLife ?? index.phases[0]?.id ?? 0;
    const asked = `${placeId} ${phaseId} ${key}`;
    const found = known.get(asked);
    if (found !== undefined) return found;
    const value = valueAt(placeId, phaseId, key);
    known.set(asked, value);
    return value;
  };
}

function baselineValue(row: SnapshotBaseline, { levels }: Rule): number | null {
  if (row.numerator !== null && row.denominator) return row.numerator / row.denominator;
  return row.value ?? levels.find(({ id }) => id === row.levelId)?.ordinal ?? null;
}

function pooled(rows: readonly SnapshotBaseline[]): number | null {
  const over = added(rows.map(({ numerator }) => numerator));
  const under = added(rows.map(({ denominator }) => denominator));
  return over === null || !under ? null : over / under;
}

function added(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? add(known) : null;
}
