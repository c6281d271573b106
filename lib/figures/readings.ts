import type { Basis } from '@/lib/observation/review-state';
import { carriesValue } from '@/lib/observation/value-state';
import type { Reading } from '@/lib/rollup/cells';
import type { Quantity } from '@/lib/rollup/quantity';
import type { Rule } from '@/lib/rollup/rule';
import type { SnapshotIndex } from './index-snapshot';
import type { SnapshotIndicator, SnapshotIndicatorVersion, SnapshotObservation } from './snapshot';

/**
 * The observations an answer may be made of. With unapproved ones, a submitted value stands in place
 * of the approved one it would replace; a draft or a returned value never stands.
 */
export function standingObservations(
  observations: readonly SnapshotObservation[],
  basis: Basis,
): SnapshotObservation[] {
  const standing = new Map<string, SnapshotObservation>();
  for (const row of observations) {
    if (!row.isUsed) continue;
    const isSubmitted = row.reviewState === 'submitted';
    if (row.reviewState !== 'approved' && !(basis === 'with-unapproved' && isSubmitted)) continue;
    const key = `${row.indicatorId} ${row.placeId} ${row.periodId} ${row.combinationId} ${row.organisationId} ${row.sourceId}`;
    if (isSubmitted || !standing.has(key)) standing.set(key, row);
  }
  return [...standing.values()];
}

/** Those of one indicator that carry a value, as the arithmetic reads them. */
export function readingsOf(
  index: SnapshotIndex,
  indicator: SnapshotIndicator,
  observations: readonly SnapshotObservation[],
): Reading[] {
  const versions = new Map(indicator.versions.map((version) => [version.id, version]));
  return observations.flatMap((row) => {
    const version = versions.get(row.indicatorVersionId);
    const period = index.periods.get(row.periodId);
    if (!version || !period || !carriesValue(row.valueState)) return [];
    if (period.from !== null && period.from > index.asOfDay) return [];
    const own = quantityOf(row, version);
    if (!own) return [];
    const quantity = amongLevels(own, versions.get(indicator.currentVersionId));
    return {
      observationId: row.id,
      placeId: index.standingPlaceId(row.placeId),
      period,
      categoryKey: index.combinations.get(row.combinationId)?.key ?? '',
      organisationId: row.organisationId,
      quantity,
      definition: definitionOf(version),
    };
  });
}

/** A level keeps its name when others are put before it: its order is the one that it has now. */
function amongLevels(quantity: Quantity, current: SnapshotIndicatorVersion | undefined): Quantity {
  if (quantity.kind !== 'level') return quantity;
  const level = current?.levels.find(({ code }) => code === quantity.code);
  return level ? { ...quantity, ordinal: level.ordinal } : quantity;
}

type ValueColumns = Pick<
  SnapshotObservation,
  'value' | 'numerator' | 'denominator' | 'weight' | 'levelId' | 'reachedOn' | 'words'
>;

/** What an observation says, by its own version's kind; null where that field is empty. */
export function quantityOf(
  row: ValueColumns,
  { kind, currency, levels }: Pick<Rule, 'kind' | 'currency' | 'levels'>,
): Quantity | null {
  switch (kind) {
    case 'count':
    case 'amount':
      return row.value === null ? null : { kind: 'number', value: row.value, currency };
    case 'ratio': {
      const { numerator, denominator, weight } = row;
      const hasParts = numerator !== null && denominator !== null && denominator > 0;
      const value = hasParts ? numerator / denominator : row.value;
      return value === null ? null : { kind: 'ratio', value, numerator, denominator, weight };
    }
    case 'score':
    case 'milestone': {
      const level = levels.find(({ id }) => id === row.levelId);
      const { reachedOn } = row;
      return level ? { kind: 'level', code: level.code, ordinal: level.ordinal, reachedOn } : null;
    }
    case 'text':
      return row.words === null ? null : { kind: 'words', words: row.words };
  }
}

const definitions = new WeakMap<SnapshotIndicatorVersion, string>();

/** Values under versions that differ in any of these are never put together. */
function definitionOf(version: SnapshotIndicatorVersion): string {
  const known = definitions.get(version);
  if (known !== undefined) return known;
  const { kind, currency, accumulation, cumulativeOrigin, ratioSource, unit } = version;
  const text = JSON.stringify([kind, currency, accumulation, cumulativeOrigin, ratioSource, unit]);
  definitions.set(version, text);
  return text;
}
