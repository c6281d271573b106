import { and, desc, eq, inArray, or } from 'drizzle-orm';
import { demonstrationAccounts } from '@/lib/person/demonstration-accounts';
import type { Role } from '@/lib/person/role';
import { recordHistory } from '../commands/record-history';
import type { Queryable } from '../open';
import { indicator } from '../schema/indicator';
import { observation } from '../schema/observation';
import { person } from '../schema/people';
import { period } from '../schema/period';
import { place } from '../schema/place';
import { transact } from '../transact';

interface Attribution {
  readonly programmeId: number;
  /** The region whose values the contributor entered, its sites included. */
  readonly contributorPlaceId: number;
  readonly now: string;
}

const lastApprovedPeriods = ['2023-Q1', '2023-Q2'];

/**
 * Gives the demonstration's accounts a past: in their region the contributor entered what is being
 * worked on and what was approved last, by the officer. Call it for a demonstration's database only.
 */
export function attributeDemonstration(db: Queryable, input: Attribution): void {
  const { programmeId, contributorPlaceId, now } = input;
  transact(db, (tx) => {
    const contributorId = accountOf(tx, 'contributor');
    const officerId = accountOf(tx, 'officer');
    const inRegion = tx
      .select({ id: observation.id })
      .from(observation)
      .innerJoin(indicator, eq(indicator.id, observation.indicatorId))
      .innerJoin(place, eq(place.id, observation.placeId))
      .where(
        and(
          eq(indicator.programmeId, programmeId),
          or(eq(place.id, contributorPlaceId), eq(place.parentId, contributorPlaceId)),
        ),
      );
    const byContributor = { enteredBy: contributorId, origin: 'entered' } as const;
    const working = (states: ('draft' | 'submitted' | 'returned')[]) =>
      and(inArray(observation.id, inRegion), inArray(observation.reviewState, states));
    tx.update(observation)
      .set(byContributor)
      .where(working(['draft']))
      .run();
    tx.update(observation)
      .set({ ...byContributor, submittedBy: contributorId })
      .where(working(['submitted', 'returned']))
      .run();

    const approved = and(
      inArray(observation.id, inRegion),
      eq(observation.reviewState, 'approved'),
      inArray(
        observation.periodId,
        tx
          .select({ id: period.id })
          .from(period)
          .where(
            and(eq(period.programmeId, programmeId), inArray(period.code, lastApprovedPeriods)),
          ),
      ),
    );
    const chain = { submittedBy: contributorId, approvedBy: officerId };
    tx.update(observation)
      .set({ ...byContributor, ...chain, reviewOutcome: 'independent' })
      .where(approved)
      .run();
    // One value that a single person saw: it says so wherever it stands.
    const alone = tx
      .select({ id: observation.id })
      .from(observation)
      .where(approved)
      .orderBy(desc(observation.id))
      .limit(1);
    tx.update(observation)
      .set({ enteredBy: officerId, submittedBy: officerId, reviewOutcome: 'not-independent' })
      .where(inArray(observation.id, alone))
      .run();
    recordHistory(tx, {
      at: now,
      personId: null,
      way: 'load',
      action: 'attribute-demonstration',
      programmeId,
      subjectKind: 'programme',
      subjectId: String(programmeId),
      before: null,
      after: { contributorId, officerId },
      reason: null,
    });
  });
}

function accountOf(tx: Queryable, role: Role): string {
  const account = demonstrationAccounts.find((one) => one.role === role);
  const found = tx
    .select({ id: person.id })
    .from(person)
    .where(eq(person.email, account?.email ?? ''))
    .get();
  if (!found) throw new Error(`The demonstration has no ${role}.`);
  return found.id;
}
