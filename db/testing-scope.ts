import { authorise, type OfficeAction, type PersonCaller, type Subjects } from '@/lib/permissions';
import type { TestProgramme } from './testing-programme';

/** The proof that a person may do something to a programme as a whole, by the real predicates. */
export function scopeFor<A extends OfficeAction>(
  caller: PersonCaller,
  action: A,
  { id: programmeId }: Pick<TestProgramme, 'id'>,
) {
  return authorise(caller, action, { programmeId } as Subjects[A]);
}
