import type { AllWords } from '@/lib/rollup/explain';
import { freezeRelease } from '../commands/freeze-release';
import { recordHistory } from '../commands/record-history';
import { ensureBreakdown } from '../ensure-breakdown';
import type { Queryable } from '../open';
import { target } from '../schema/plan';
import { keyFigure } from '../schema/programme';
import { statement } from '../schema/result';
import { transact } from '../transact';
import { insertFramework } from './real/insert-indicators';
import { insertObservations } from './real/insert-observations';
import { insertProgramme, realProgrammeSlug } from './real/insert-programme';
import { insertPhasesAndPeriods } from './real/periods';
import { insertPlaces, placeKeys } from './real/places';
import { plannedReach } from './real/planned-reach';
import { statements } from './real/statements';
import { required } from './required';
import { seedVocabularies } from './seed-vocabularies';
import { tagProgramme } from './tag-programme';

interface SeedInput {
  /** ISO UTC: when the data is loaded, and its release published. */
  readonly now: string;
  /** What the sentences of the release are made of. */
  readonly words: AllWords;
}

/** The last day of the closing seminar, for which the published figures speak. */
const seminarEnded = '2023-10-24';

/** The three figures that open the impact page, each where its source puts it. */
const keyFigures = [
  { indicator: 'ACC-1', place: 'oriental' },
  { indicator: 'EMP-1', place: 'tanger' },
  { indicator: 'ACC-2', place: 'oriental' },
] as const;

/** Loads the published results of the IOM-UNDP programme in Morocco, and nothing that was not published. */
export function seedRealProgramme(
  db: Queryable,
  { now, words }: SeedInput,
): { programmeId: number } {
  return transact(db, (tx) => {
    seedVocabularies(tx);
    const { placeSetId, ids: placeIds } = insertPlaces(tx);
    const programme = insertProgramme(tx, placeSetId, placeIds, now);
    const { programmeId, organisationIds, sourceIds } = programme;
    const { periodIds } = insertPhasesAndPeriods(tx, programmeId);
    const { resultIds, indicators } = insertFramework(tx, programmeId);
    const combinationId = required(ensureBreakdown(tx, programmeId, []).combinationIds, '');
    recordHistory(tx, {
      at: now,
      personId: null,
      way: 'load',
      action: 'load-programme',
      programmeId,
      subjectKind: 'programme',
      subjectId: String(programmeId),
      before: null,
      after: { slug: realProgrammeSlug },
      reason: null,
    });
    insertObservations(tx, {
      programmeId,
      combinationId,
      indicators,
      placeIds,
      periodIds,
      sourceIds,
      now,
    });
    tx.insert(target)
      .values({
        indicatorId: required(indicators, 'ACC-1').id,
        placeId: required(placeIds, placeKeys.oriental),
        scope: 'life',
        setAt: now,
        ...plannedReach,
      })
      .run();
    keyFigures.forEach(({ indicator, place }, ordinal) => {
      tx.insert(keyFigure)
        .values({
          programmeId,
          indicatorId: required(indicators, indicator).id,
          placeId: required(placeIds, placeKeys[place]),
          ordinal,
        })
        .run();
    });
    statements.forEach(({ organisation, result, ...texts }, ordinal) => {
      tx.insert(statement)
        .values({
          programmeId,
          resultId: required(resultIds, result),
          organisationId: required(organisationIds, organisation),
          sourceId: required(sourceIds, 'seminar'),
          ordinal,
          ...texts,
        })
        .run();
    });
    const placeId = required(placeIds, placeKeys.tanger);
    tagProgramme(tx, { programmeId, vocabulary: 'sdg-goal', codes: ['4', '8', '10'], placeId });
    tagProgramme(tx, { programmeId, vocabulary: 'gcm', codes: ['2', '6', '15', '19'], placeId });
    freezeRelease(tx, {
      programmeId,
      personId: null,
      asOf: seminarEnded,
      note: null,
      words,
      now,
      way: 'load',
    });
    return { programmeId };
  });
}
