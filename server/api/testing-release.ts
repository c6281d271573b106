import { publishRelease } from '@/db/commands/publish-release';
import type { Database } from '@/db/open';
import { testNow } from '@/db/testing-people';
import type { TestProgramme } from '@/db/testing-programme';
import { scopeFor } from '@/db/testing-scope';
import { recordApproved } from '@/db/testing-values';
import { allWords } from '@/lib/words-testing';

/** A release of the programme with one approved amount, 12.5 in its first quarter. */
export function publishSpent(db: Database, programme: TestProgramme): void {
  recordApproved(db, programme, [{ indicator: 'spent', value: 12.5 }]);
  publishRelease(db, scopeFor(programme.people.officer, 'publishRelease', programme), {
    asOf: '2023-06-30',
    note: null,
    words: allWords,
    now: testNow,
    way: 'api',
  });
}
