import { type ObservationInput, observationInput } from '@/lib/observation/observation-input';
import type { PersonCaller } from '@/lib/permissions';
import { approveObservations } from './commands/approve-observations';
import { recordObservations } from './commands/record-observations';
import { submitObservations } from './commands/submit-observations';
import type { Queryable } from './open';
import { testNow } from './testing-people';
import type { TestProgramme } from './testing-programme';
import { scopeFor } from './testing-scope';

export const north = 'TL-01@2015';
export const south = 'TL-02@2015';

const at = { now: testNow, way: 'api' } as const;

export type Said = { readonly indicator: string } & Partial<ObservationInput>;

interface Sheet {
  readonly place?: string;
  readonly period?: string;
}

/** Saves values of a sheet, by default North in the first quarter of 2023. */
export function record(
  db: Queryable,
  programme: TestProgramme,
  caller: PersonCaller,
  values: readonly Said[],
  { place = north, period = '2023-Q1' }: Sheet = {},
) {
  return recordObservations(db, scopeFor(caller, 'viewOffice', programme), {
    place,
    period,
    values: values.map((value) => observationInput.parse(value)),
    ...at,
  });
}

/** Saves and submits values of a sheet; returns them as they wait for review. */
export function recordAndSubmit(
  db: Queryable,
  programme: TestProgramme,
  caller: PersonCaller,
  values: readonly Said[],
  { place = north, period = '2023-Q1' }: Sheet = {},
) {
  record(db, programme, caller, values, { place, period });
  const scope = scopeFor(caller, 'viewOffice', programme);
  return submitObservations(db, scope, { place, period, ...at });
}

/** Values entered by the first officer and approved by the second. */
export function recordApproved(
  db: Queryable,
  programme: TestProgramme,
  values: readonly Said[],
  sheet: Sheet = {},
) {
  const { officer, secondOfficer } = programme.people;
  const observations = recordAndSubmit(db, programme, officer, values, sheet).map(
    ({ id, revision }) => ({ id, revision }),
  );
  const scope = scopeFor(secondOfficer, 'openReview', programme);
  return approveObservations(db, scope, { observations, reason: null, ...at });
}
