import { migrateDatabase } from '@/db/migrate';
import type { Database } from '@/db/open';
import { attributeDemonstration } from '@/db/seed/attribute-demonstration';
import { seedDemonstration } from '@/db/seed/demonstration';
import { seedDemonstrationAccounts } from '@/db/seed/demonstration-accounts';
import { seedRealProgramme } from '@/db/seed/real';
import { figureWords } from '@/server/i18n/figure-words';
import { say } from './say.mjs';

interface NewDatabase {
  /** The demonstration's own database, the only one that holds accounts everybody knows. */
  readonly isDemonstration: boolean;
  /** How many a demonstration for measurements holds; left out, the usual demonstration. */
  readonly observations?: number | undefined;
  /** ISO UTC. */
  readonly now: string;
}

/** What a database holds from its first moment. */
export function fillNewDatabase(
  db: Database,
  { isDemonstration, observations, now }: NewDatabase,
): void {
  const words = figureWords();
  migrateDatabase(db);
  say('loading the programme and its published figures');
  seedRealProgramme(db, { now, words });
  say('making the demonstration programme');
  const { programmeId, ...contributor } = seedDemonstration(db, {
    now,
    words,
    ...(observations !== undefined && { observations }),
  });
  if (!isDemonstration) return;
  seedDemonstrationAccounts(db, { demonstrationProgrammeId: programmeId, ...contributor, now });
  const { contributorPlaceId } = contributor;
  attributeDemonstration(db, { programmeId, contributorPlaceId, now });
}
