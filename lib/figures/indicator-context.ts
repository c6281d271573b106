import { groupBy } from '@/lib/group-by';
import { cellsOf } from '@/lib/rollup/cells';
import type { AllWords, explainer } from '@/lib/rollup/explain';
import type { ExplanationFacts } from '@/lib/rollup/explanation';
import { type Ledger, wholeProgramme } from '@/lib/rollup/ledger';
import { type Asking, ownAsking } from './asking';
import { type Contribute, contributorsOf } from './contributors';
import type { SnapshotIndex } from './index-snapshot';
import { ledgerOf } from './ledger-of';
import { type PlaceTree, placeTree } from './place-tree';
import { planOf } from './plan';
import type { Plan } from './plan-states';
import { readingsOf } from './readings';
import { type Silence, silenceOf } from './silence';
import type {
  SnapshotBaseline,
  SnapshotIndicator,
  SnapshotIndicatorVersion,
  SnapshotObservation,
  SnapshotPlanEntry,
  SnapshotTarget,
} from './snapshot';
import { type PlanOfCategory, splitPlans } from './split-plan';
import { type Targets, targetsOf } from './targets';

/** What is shared by all figures of a build. */
export interface BuildContext {
  readonly index: SnapshotIndex;
  readonly observations: ReadonlyMap<number, readonly SnapshotObservation[]>;
  readonly planEntries: ReadonlyMap<number, readonly SnapshotPlanEntry[]>;
  readonly targets: ReadonlyMap<number, readonly SnapshotTarget[]>;
  readonly baselines: ReadonlyMap<number, readonly SnapshotBaseline[]>;
}

/** Everything the figures of one indicator are read from. */
export interface IndicatorContext extends BuildContext {
  readonly indicator: SnapshotIndicator;
  readonly version: SnapshotIndicatorVersion;
  readonly tree: PlaceTree;
  readonly plan: Plan;
  readonly planOfCategory: PlanOfCategory;
  readonly targetsOfIndicator: Targets;
  /** By category key; the total under the empty key. A calculated indicator has none. */
  readonly ledgers: ReadonlyMap<string, Ledger>;
  readonly asking: Asking;
  /** Of a calculated indicator, those it adds; null for one that has values of its own. */
  readonly components: readonly IndicatorContext[] | null;
  readonly contribute: Contribute;
  readonly silence: Silence;
  readonly facts: ExplanationFacts;
  /** Where figures stand: the programme, regions and groups, and what the indicator itself names. */
  readonly shownPlaceIds: readonly number[];
}

/** The same, where it is also said in words. */
export interface WordedContext extends IndicatorContext {
  readonly words: AllWords;
  readonly explain: ReturnType<typeof explainer>;
}

export function indicatorContext(
  build: BuildContext,
  indicator: SnapshotIndicator,
): IndicatorContext {
  const { index } = build;
  const version = currentVersion(indicator);
  const observations = build.observations.get(indicator.id) ?? [];
  const entries = build.planEntries.get(indicator.id) ?? [];
  const targets = build.targets.get(indicator.id) ?? [];
  const baselines = build.baselines.get(indicator.id) ?? [];
  const namedIds = new Set(
    [observations, entries, targets].flatMap((rows) => placesNamed(index, rows)),
  );
  const tree = placeTree(index, namedIds);
  const readings = readingsOf(index, indicator, observations);
  const read = new Set(readings.map(({ observationId }) => observationId));
  const insteadOf = (state: SnapshotObservation['valueState']) =>
    observations.filter(
      (row) => row.valueState === state && !index.combinations.get(row.combinationId)?.key,
    );
  const said = {
    values: observations.filter(({ id }) => read.has(id)),
    notCollected: insteadOf('not-collected'),
    notApplicable: insteadOf('not-applicable'),
  };
  const plan = planOf(index, tree, indicator, version, entries, said);
  const ledgers = new Map(
    [...cellsOf(version, readings, index)].map(([key, cells]) => [
      key,
      ledgerOf(index, version, tree, plan, cells),
    ]),
  );
  if (!ledgers.has('')) ledgers.set('', ledgerOf(index, version, tree, plan, []));
  return {
    ...build,
    indicator,
    version,
    tree,
    plan,
    planOfCategory: splitPlans(index, tree, indicator, version, entries, said),
    targetsOfIndicator: targetsOf({ index, tree, plan, version, targets, baselines }),
    ledgers,
    asking: ownAsking(index, ledgers),
    components: null,
    contribute: contributorsOf(index, indicator),
    shownPlaceIds: placesShown(tree, namedIds),
    silence: silenceOf(index, tree, observations),
    facts: {
      rule: version,
      frequencyOf: (periodId) => index.periods.get(periodId)?.frequency ?? 'once',
    },
  };
}

export function currentVersion({ code, versions, currentVersionId }: SnapshotIndicator) {
  const version = versions.find(({ id }) => id === currentVersionId);
  if (!version) throw new RangeError(`Indicator ${code} has no current version.`);
  return version;
}

/** The places that rows speak of, each by the one it stands for. */
export function placesNamed(
  index: SnapshotIndex,
  rows: readonly { readonly placeId: number | null }[],
): number[] {
  return rows.flatMap(({ placeId }) => (placeId === null ? [] : index.standingPlaceId(placeId)));
}

/** The programme, its regions and groups, and every other place that is named. */
export function placesShown(tree: PlaceTree, namedIds: ReadonlySet<number>): number[] {
  const shown = tree.places.filter(
    ({ id, level }) => level === 'region' || level === 'group' || namedIds.has(id),
  );
  return [wholeProgramme, ...shown.map(({ id }) => id)];
}

export function byIndicator<T extends { readonly indicatorId: number }>(rows: readonly T[]) {
  return groupBy(rows, ({ indicatorId }) => indicatorId);
}
