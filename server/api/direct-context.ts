import 'server-only';
import type { Caller } from '@/lib/permissions';
import { getDatabase } from '../database';
import { getEvidenceFolder } from '../evidence/folder';
import { runInWorker } from '../jobs/run-in-worker';
import type { ApiContext } from './context';

/** For pages of ours, which call the API without a request. */
export function directContext(caller: Caller): ApiContext {
  return {
    db: getDatabase(),
    caller,
    now: () => new Date().toISOString(),
    way: 'screen',
    run: runInWorker,
    evidenceFolder: getEvidenceFolder(),
  };
}
