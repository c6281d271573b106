import { eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { deviationExplanation } from '../schema/deviation';
import { person } from '../schema/people';

export const explainingPerson = alias(person, 'explaining_person');
export const handingPerson = alias(person, 'handing_person');

/** Joins for these columns: the people by name. Their ids never leave the server. */
export const explanationJoins = {
  explaining: eq(explainingPerson.id, deviationExplanation.enteredBy),
  handing: eq(handingPerson.id, deviationExplanation.submittedBy),
};

export const explanationColumns = {
  id: deviationExplanation.id,
  revision: deviationExplanation.revision,
  reviewState: deviationExplanation.reviewState,
  words: deviationExplanation.words,
  enteredBy: explainingPerson.name,
  enteredAt: deviationExplanation.enteredAt,
  submittedBy: handingPerson.name,
  submittedAt: deviationExplanation.submittedAt,
  returnedReason: deviationExplanation.returnedReason,
};
