import { carriesValue, type ValuedState, type ValueState } from '@/lib/observation/value-state';
import { spanOf } from '@/lib/period/span';
import type { Contributor, FigurePeriod } from '@/lib/release/figure';
import { emptyValue, figureValue } from './figure-value';
import type { SnapshotIndex } from './index-snapshot';
import { quantityOf } from './readings';
import type {
  SnapshotIndicator,
  SnapshotObservation,
  SnapshotPeriod,
  SnapshotPlace,
} from './snapshot';

export function placeKey({ code, edition }: Pick<SnapshotPlace, 'code' | 'edition'>): string {
  return `${code}@${edition}`;
}

export function figurePeriod(row: SnapshotPeriod): FigurePeriod {
  const { code, isStated, reportedFrom, reportedTo, title } = row;
  return { code, isStated, ...spanOf(row), reportedFrom, reportedTo, title };
}

/** What a figure is made of; `standingAt` is the day to which latest values were brought forward. */
export type Contribute = (
  observationIds: readonly number[],
  standingAt: number | null,
) => Contributor[];

interface Described {
  readonly contributor: Contributor;
  readonly carried: Contributor;
  /** The last day of its period. */
  readonly end: number | null;
}

export function contributorsOf(index: SnapshotIndex, indicator: SnapshotIndicator): Contribute {
  const organisations = new Map(index.snapshot.organisations.map((row) => [row.id, row.code]));
  const sources = new Map(index.snapshot.sources.map((row) => [row.id, row.code]));
  const versions = new Map(indicator.versions.map((version) => [version.id, version]));
  const known = new Map<number, Described>();

  const contributorOf = (row: SnapshotObservation): Described => {
    const period = index.periodRows.get(row.periodId);
    const place = index.places.get(row.placeId);
    const version = versions.get(row.indicatorVersionId);
    if (!period || !place || !version) {
      throw new RangeError(`Observation ${row.id} names what the snapshot lacks.`);
    }
    const quantity = quantityOf(row, version);
    const { doubt, note } = row;
    const contributor = {
      observationId: row.id,
      placeKey: placeKey(place),
      period: figurePeriod(period),
      categoryKey: index.combinations.get(row.combinationId)?.key ?? '',
      state: row.valueState,
      value: quantity ? figureValue(version.kind, quantity) : emptyValue(version.kind),
      organisationCode: organisations.get(row.organisationId ?? 0) ?? null,
      sourceKey: sources.get(row.sourceId ?? 0) ?? null,
      doubt,
      note,
      review: reviewOf(row),
      approvedOn: approvedOn(row),
      isCarriedForward: false,
    };
    const end = index.periods.get(row.periodId)?.to ?? null;
    return { end, contributor, carried: { ...contributor, isCarriedForward: true } };
  };
  return (observationIds, standingAt) =>
    observationIds.map((id) => {
      const row = index.observations.get(id);
      if (!row) throw new RangeError(`No observation ${id} in the snapshot.`);
      const found = known.get(id) ?? contributorOf(row);
      known.set(id, found);
      const { contributor, carried, end } = found;
      return standingAt !== null && end !== null && end < standingAt ? carried : contributor;
    });
}

function reviewOf({ reviewState, reviewOutcome }: SnapshotObservation): Contributor['review'] {
  if (reviewState !== 'approved') return 'unapproved';
  if (reviewOutcome === 'loaded') return 'loaded-from-source';
  return reviewOutcome === 'independent' ? 'approved' : 'not-independently-reviewed';
}

/** Nobody approved what was loaded from a publication. */
function approvedOn({ reviewState, reviewOutcome, approvedAt }: SnapshotObservation) {
  const isApproved = reviewState === 'approved' && reviewOutcome !== 'loaded';
  return isApproved ? (approvedAt?.slice(0, 10) ?? null) : null;
}

const cautious: readonly ValuedState[] = ['provisional', 'estimated', 'break', 'reported'];

/** The most cautious state among the values in a figure. */
export function stateOfAll(values: readonly { readonly state: ValueState }[]): ValuedState {
  return values.reduce<ValuedState>((least, { state }) => mostCautious(least, state), 'reported');
}

/** A state without a value is none to be cautious about. */
export function mostCautious(one: ValuedState, other: ValueState): ValuedState {
  if (one === other || !carriesValue(other)) return one;
  return cautious.indexOf(one) <= cautious.indexOf(other) ? one : other;
}
