import { indicatorVersion } from './schema/indicator';

/** What one version of an indicator means, apart from its levels and who answers for it. */
export const meaningColumns = {
  title: indicatorVersion.title,
  shortTitle: indicatorVersion.shortTitle,
  definition: indicatorVersion.definition,
  method: indicatorVersion.method,
  dataSource: indicatorVersion.dataSource,
  countingRule: indicatorVersion.countingRule,
  kind: indicatorVersion.kind,
  currency: indicatorVersion.currency,
  accumulation: indicatorVersion.accumulation,
  cumulativeOrigin: indicatorVersion.cumulativeOrigin,
  snapshotMaxAgeDays: indicatorVersion.snapshotMaxAgeDays,
  aggregation: indicatorVersion.aggregation,
  ratioSource: indicatorVersion.ratioSource,
  cohort: indicatorVersion.cohort,
  direction: indicatorVersion.direction,
  trajectory: indicatorVersion.trajectory,
  decimals: indicatorVersion.decimals,
  unit: indicatorVersion.unit,
  countsPeople: indicatorVersion.countsPeople,
  mayCountTwice: indicatorVersion.mayCountTwice,
  allowsNegative: indicatorVersion.allowsNegative,
  overlapNote: indicatorVersion.overlapNote,
};
