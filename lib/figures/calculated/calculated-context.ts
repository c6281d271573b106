import { componentProblem, fewestComponents } from '@/lib/indicator/calculated-rules';
import type { Refusal } from '@/lib/rollup/outcome';
import type { Contribute } from '../contributors';
import type { SnapshotIndex } from '../index-snapshot';
import {
  type BuildContext,
  currentVersion,
  type IndicatorContext,
  placesNamed,
  placesShown,
} from '../indicator-context';
import { placeTree } from '../place-tree';
import type { SnapshotIndicator, SnapshotIndicatorVersion } from '../snapshot';
import { targetsOf } from '../targets';
import { calculatedAsking } from './calculated-asking';
import { calculatedPlan, calculatedSilence } from './calculated-plan';

/**
 * What the figures of a calculated indicator are read from: those of its components, and targets and
 * baselines of its own. `own` holds the indicators of the snapshot that have values themselves.
 */
export function calculatedContext(
  build: BuildContext,
  indicator: SnapshotIndicator,
  own: ReadonlyMap<number, IndicatorContext>,
): IndicatorContext {
  const { index } = build;
  const declared = currentVersion(indicator);
  const components = declared.componentIds.flatMap((id) => own.get(id) ?? []);
  const version: SnapshotIndicatorVersion = {
    ...declared,
    allowsNegative: components.some((one) => one.version.allowsNegative),
    mayCountTwice: components.some((one) => one.version.mayCountTwice),
  };
  const targets = build.targets.get(indicator.id) ?? [];
  const baselines = build.baselines.get(indicator.id) ?? [];
  const namedIds = new Set([
    ...components.flatMap(({ shownPlaceIds }) => shownPlaceIds),
    ...placesNamed(index, targets),
  ]);
  const tree = placeTree(index, namedIds);
  const plan = calculatedPlan(components);
  return {
    ...build,
    indicator,
    version,
    tree,
    plan,
    // A category of a sum covers what its components' categories cover: each says so itself.
    planOfCategory: () => null,
    targetsOfIndicator: targetsOf({ index, tree, plan, version, targets, baselines }),
    ledgers: new Map(),
    asking: calculatedAsking(components, index.breakdowns, {
      problem: problemOf(declared, components),
      allowsNegative: version.allowsNegative,
      onlyGrows: declared.accumulation === 'periodic' || declared.accumulation === 'cumulative',
    }),
    components,
    contribute: contributeOf(index, components),
    shownPlaceIds: placesShown(tree, namedIds),
    silence: calculatedSilence(components),
    facts: {
      rule: version,
      frequencyOf: (periodId) => index.periods.get(periodId)?.frequency ?? 'once',
    },
  };
}

/** Commands refuse what does not fit; where it stands all the same, no sum is made of it. */
function problemOf(
  declared: SnapshotIndicatorVersion,
  components: readonly IndicatorContext[],
): Refusal | null {
  const { componentIds } = declared;
  if (components.length < Math.max(componentIds.length, fewestComponents)) return 'component-gone';
  const isAny = components.some(({ version }) => componentProblem(declared, version) !== null);
  return isAny || declared.aggregation !== 'sum' ? 'components-differ' : null;
}

/** Each observation as its own indicator tells it, with that indicator's code. */
function contributeOf(index: SnapshotIndex, components: readonly IndicatorContext[]): Contribute {
  const byId = new Map(components.map((one) => [one.indicator.id, one]));
  return (observationIds, standingAt) =>
    observationIds.flatMap((id) => {
      const component = byId.get(index.observations.get(id)?.indicatorId ?? 0);
      if (!component) throw new RangeError(`No component has the observation ${id}.`);
      const { contribute, indicator } = component;
      return contribute([id], standingAt).map((one) => ({ ...one, indicatorCode: indicator.code }));
    });
}
