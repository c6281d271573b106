import 'server-only';
import { evidencePath } from '@/db/evidence-path';
import { databasePath } from '@/db/open';
import { getEnv } from '../env';

/** Where the files that support values stand: beside the database. */
export function getEvidenceFolder(): string {
  return evidencePath(databasePath(getEnv().databaseUrl));
}
