import { recordHistory } from '../../commands/record-history';
import type { Queryable } from '../../open';
import { observation } from '../../schema/observation';
import { required } from '../required';
import { type FigureSeed, figures } from './figures';
import type { InsertedIndicator } from './insert-indicators';
import type { PeriodName } from './periods';
import { placeKeys } from './places';
import { resultsInWords } from './results-in-words';
import { type SourceName, sources } from './sources';

interface ObservationContext {
  readonly programmeId: number;
  readonly combinationId: number;
  readonly indicators: ReadonlyMap<string, InsertedIndicator>;
  readonly placeIds: ReadonlyMap<string, number>;
  readonly periodIds: ReadonlyMap<PeriodName, number>;
  readonly sourceIds: ReadonlyMap<SourceName, number>;
  readonly now: string;
}

/** Writes what the sources say, as approved without a reviewer: the record says "loaded". */
export function insertObservations(tx: Queryable, context: ObservationContext): void {
  for (const seed of [...figures, ...resultsInWords]) insertObservation(tx, context, seed);
}

function insertObservation(tx: Queryable, context: ObservationContext, seed: FigureSeed): void {
  const { now } = context;
  const indicator = required(context.indicators, seed.indicator);
  const { id } = tx
    .insert(observation)
    .values({
      indicatorId: indicator.id,
      indicatorVersionId: indicator.versionId,
      placeId: required(context.placeIds, placeKeys[seed.place]),
      periodId: required(context.periodIds, seed.period),
      combinationId: context.combinationId,
      sourceId: required(context.sourceIds, seed.source),
      valueState: 'reported',
      value: seed.value,
      numerator: seed.parts?.[0],
      denominator: seed.parts?.[1],
      levelId: seed.level === undefined ? null : required(indicator.levelIds, seed.level),
      words: seed.words,
      note: seed.note,
      doubt: seed.doubt,
      isUsed: seed.isUsed,
      usedReason: seed.usedReason,
      reviewState: 'approved',
      origin: 'loaded',
      enteredAt: now,
      approvedAt: now,
      reviewOutcome: 'loaded',
    })
    .returning({ id: observation.id })
    .get();
  recordHistory(tx, {
    at: now,
    personId: null,
    way: 'load',
    action: 'load-observation',
    programmeId: context.programmeId,
    subjectKind: 'observation',
    subjectId: String(id),
    before: null,
    after: {
      indicator: seed.indicator,
      place: placeKeys[seed.place],
      period: seed.period,
      source: sources[seed.source].code,
      value: seed.value,
      numerator: seed.parts?.[0],
      denominator: seed.parts?.[1],
      level: seed.level,
      words: seed.words,
    },
    reason: null,
  });
}
