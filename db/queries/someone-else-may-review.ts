import { and, eq, isNull, or } from 'drizzle-orm';
import { can, type UnderReview } from '@/lib/permissions';
import type { Queryable } from '../open';
import { roleGrant } from '../schema/people';
import { listGrantsOfPerson } from './list-grants-of-person';

type Question = Pick<UnderReview, 'programmeId' | 'placeId' | 'step' | 'takenPartIds'>;

/** Whether anyone who took no part in the value could take this step of its review. */
export function someoneElseMayReview(db: Queryable, question: Question): boolean {
  return db
    .selectDistinct({ personId: roleGrant.personId })
    .from(roleGrant)
    .where(
      and(
        isNull(roleGrant.revokedAt),
        or(eq(roleGrant.programmeId, question.programmeId), isNull(roleGrant.programmeId)),
      ),
    )
    .all()
    .some(({ personId }) =>
      can(
        { kind: 'person', personId, grants: listGrantsOfPerson(db, personId) },
        'reviewValue',
        // Leaves out the exception for administrators: only those count who took no part.
        { ...question, someoneElseMay: true },
      ),
    );
}
