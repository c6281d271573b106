import type { AllWords } from '@/lib/rollup/explain';
import { freezeRelease } from '../commands/freeze-release';
import { recordHistory } from '../commands/record-history';
import type { Database } from '../open';
import { transact } from '../transact';
import { insertDimensions } from './demonstration/insert-dimensions';
import { insertIndicators } from './demonstration/insert-indicators';
import { insertKeyFigures } from './demonstration/insert-key-figures';
import { insertNotableTargets } from './demonstration/insert-notable-targets';
import { insertPeriods } from './demonstration/insert-periods';
import { insertPlan } from './demonstration/insert-plan';
import { insertProgramme, insertStatements } from './demonstration/insert-programme';
import { insertTargetsAndBaselines } from './demonstration/insert-targets';
import { shapeWith, usualShape } from './demonstration/plan';
import { demonstrationSlug } from './demonstration/texts';
import { writeObservations } from './demonstration/write-observations';
import { required } from './required';
import { seedVocabularies } from './seed-vocabularies';
import { tagProgramme } from './tag-programme';

export interface DemonstrationInput {
  /** ISO UTC: when the data is loaded. */
  readonly now: string;
  /** What the sentences of its releases are made of. */
  readonly words: AllWords;
  /** The same seed gives the same bytes. */
  readonly seed?: number;
  /** How many observations to make for measurements, unreleased; left out, the usual demonstration. */
  readonly observations?: number;
}

export interface SeededDemonstration {
  readonly programmeId: number;
  readonly observationCount: number;
  /** Where its contributor works, and for whom. */
  readonly contributorPlaceId: number;
  readonly contributorOrganisationId: number;
}

/** Objectives of the Global Compact that some of its indicators speak to. */
const objectives = { 'D-101': '15', 'D-108': '15', 'D-202': '6', 'D-201': '18', 'D-401': '16' };

/** Makes the demonstration: a fictional programme in which every case of the domain can be met. */
export function seedDemonstration(
  db: Database,
  { now, words, seed = 2023, observations }: DemonstrationInput,
): SeededDemonstration {
  return transact(db, (tx) => {
    const shape = observations === undefined ? usualShape() : shapeWith(observations);
    seedVocabularies(tx);
    const programme = insertProgramme(tx, shape.places, now);
    const { programmeId, placeIds, organisationIds, resultIds } = programme;
    const { phaseIds, periodIds } = insertPeriods(tx, programmeId, shape.periods, now);
    const { breakdownIds, combinationIds } = insertDimensions(tx, programmeId);
    const indicators = insertIndicators(tx, programmeId, shape.indicators, resultIds);
    const ids = { ...programme, phaseIds, periodIds, breakdownIds, combinationIds, indicators };
    const context = { ...ids, places: shape.places, seed };
    insertPlan(tx, shape, ids);
    for (const indicator of shape.indicators) insertTargetsAndBaselines(tx, indicator, context);
    insertNotableTargets(tx, context);
    insertStatements(tx, programmeId, programme);
    insertKeyFigures(tx, programmeId, indicators, required(phaseIds, 'III'));
    for (const [code, objective] of Object.entries(objectives)) {
      const indicatorId = required(indicators, code).id;
      tagProgramme(tx, { programmeId, vocabulary: 'gcm', codes: [objective], indicatorId });
    }
    const observationCount = writeObservations(db, shape, context, (release) => {
      if (shape.limit !== null) return;
      freezeRelease(tx, {
        programmeId,
        personId: null,
        note: null,
        words,
        way: 'load',
        ...release,
      });
    });
    recordHistory(tx, {
      at: now,
      personId: null,
      way: 'load',
      action: 'load-programme',
      programmeId,
      subjectKind: 'programme',
      subjectId: String(programmeId),
      before: null,
      after: { slug: demonstrationSlug, seed, observations: observationCount },
      reason: null,
    });
    return {
      programmeId,
      observationCount,
      contributorPlaceId: required(placeIds, 'XO-01'),
      contributorOrganisationId: required(organisationIds, 'RIVES'),
    };
  });
}
