import 'server-only';
import { getDatabase } from '../database';
import { getEnv } from '../env';
import { getEvidenceFolder } from '../evidence/folder';
import { callerOf } from '../gate/caller';
import { runInWorker } from '../jobs/run-in-worker';
import type { ApiHouse } from './answer';

export function getApiHouse(): ApiHouse {
  return {
    db: getDatabase(),
    publicUrl: getEnv().publicUrl,
    now: () => new Date().toISOString(),
    callerOf,
    run: runInWorker,
    evidenceFolder: getEvidenceFolder(),
  };
}
