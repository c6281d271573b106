import { describe, expect, it } from 'vitest';
import { listGrantsOfPerson } from '@/db/queries/list-grants-of-person';
import { place, placeSet } from '@/db/schema/place';
import { programme } from '@/db/schema/programme';
import { seedDemonstrationAccounts } from '@/db/seed/demonstration-accounts';
import { demonstrationAccounts, demonstrationPassword } from '@/lib/person/demonstration-accounts';
import { cookiesOf, knock, testHouse } from './testing';

function demonstrationHouse() {
  const house = testHouse();
  const { db } = house;
  const title = { fr: 'Démonstration' };
  db.insert(placeSet).values({ id: 1, code: 'x', title }).run();
  db.insert(place)
    .values({ id: 1, placeSetId: 1, code: 'A', edition: '1', level: 'region', name: title })
    .run();
  db.insert(programme)
    .values({ id: 1, slug: 'demo', placeSetId: 1, title, headline: title, createdAt: house.now() })
    .run();
  seedDemonstrationAccounts(db, {
    demonstrationProgrammeId: 1,
    contributorPlaceId: 1,
    contributorOrganisationId: null,
    now: house.now(),
  });
  return house;
}

describe.each(demonstrationAccounts)('the demonstration’s $role', ({ role, email }) => {
  it('signs in with the password everyone knows, and has that role', async () => {
    const house = demonstrationHouse();
    const response = await knock(house, 'sign-in/email', {
      email,
      password: demonstrationPassword,
    });
    expect(response.status).toBe(204);
    const headers = new Headers({ cookie: cookiesOf(response) });
    const session = await house.auth.api.getSession({ headers });
    expect(listGrantsOfPerson(house.db, session?.user.id ?? '')).toEqual([
      {
        role,
        programmeId: role === 'administrator' ? null : 1,
        placeIds: role === 'contributor' ? [1] : null,
        organisationId: null,
      },
    ]);
  });
});
