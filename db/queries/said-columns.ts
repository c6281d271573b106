import { aliasedTable, eq } from 'drizzle-orm';
import type { Said } from '@/lib/api/observation-schema';
import { indicatorLevel } from '../schema/indicator';
import { observation } from '../schema/observation';
import { person } from '../schema/people';

export const enteringPerson = aliasedTable(person, 'entering_person');
export const submittingPerson = aliasedTable(person, 'submitting_person');

/** Joins for these columns: the level, and the people by name. Their ids never leave the server. */
export const saidJoins = {
  level: eq(indicatorLevel.id, observation.levelId),
  entering: eq(enteringPerson.id, observation.enteredBy),
  submitting: eq(submittingPerson.id, observation.submittedBy),
};

export const saidColumns = {
  id: observation.id,
  revision: observation.revision,
  reviewState: observation.reviewState,
  state: observation.valueState,
  value: observation.value,
  numerator: observation.numerator,
  denominator: observation.denominator,
  sampleSize: observation.sampleSize,
  population: observation.population,
  margin: observation.margin,
  weight: observation.weight,
  level: indicatorLevel.code,
  reachedOn: observation.reachedOn,
  words: observation.words,
  explanation: observation.explanation,
  note: observation.note,
  doubt: observation.doubt,
  enteredBy: enteringPerson.name,
  enteredAt: observation.enteredAt,
  submittedBy: submittingPerson.name,
  submittedAt: observation.submittedAt,
  returnedReason: observation.returnedReason,
  changeReason: observation.changeReason,
  changeWords: observation.changeWords,
};

type SaidRow = Omit<Said, 'change'> & {
  readonly changeReason: NonNullable<Said['change']>['reason'] | null;
  readonly changeWords: string | null;
};

export function toSaid({ changeReason, changeWords, ...said }: SaidRow): Said {
  const change =
    changeReason === null || changeWords === null
      ? null
      : { reason: changeReason, words: changeWords };
  return { ...said, change };
}
