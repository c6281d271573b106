import { demonstrationAccounts } from '@/lib/person/demonstration-accounts';
import { addPerson } from '../commands/add-person';
import type { Queryable } from '../open';
import { roleGrant, roleGrantPlace } from '../schema/people';
import { transact } from '../transact';

/** Of `demonstrationPassword`, made once: hashing it again here could only be asynchronous. */
const passwordHash =
  'b1807ce71ffa00323d78aa0176a9b4eb:a4d0d5a1339dd33966e6a0044b55aaddd30db9ebb44c82be423fa1d99171693854f521f2fe3cacfb6a1e200ff70d74551f627d304465438feaaede3558239991';

interface DemonstrationAccountsInput {
  readonly demonstrationProgrammeId: number;
  /** The region the contributor enters values for, and the organisation they report for. */
  readonly contributorPlaceId: number;
  readonly contributorOrganisationId: number | null;
  readonly now: string;
}

/** The four accounts of `npm run demo`. Call it for the demonstration's own database only. */
export function seedDemonstrationAccounts(db: Queryable, input: DemonstrationAccountsInput): void {
  const { demonstrationProgrammeId, contributorPlaceId, contributorOrganisationId, now } = input;
  transact(db, (tx) => {
    for (const { role, name, email } of demonstrationAccounts) {
      const personId = addPerson(tx, { name, email, passwordHash, now });
      const { id: grantId } = tx
        .insert(roleGrant)
        .values({
          personId,
          role,
          programmeId: role === 'administrator' ? null : demonstrationProgrammeId,
          organisationId: role === 'contributor' ? contributorOrganisationId : null,
          grantedAt: now,
        })
        .returning({ id: roleGrant.id })
        .get();
      if (role === 'contributor') {
        tx.insert(roleGrantPlace).values({ grantId, placeId: contributorPlaceId }).run();
      }
    }
  });
}
