import 'server-only';
import { hasTables } from '@/db/commands/table-import/sweep-tables';
import type { Database } from '@/db/open';
import { publicCaller } from '@/lib/permissions';
import { runInWorker } from '../jobs/run-in-worker';
import { log } from '../log';

const hour = 60 * 60 * 1000;

/**
 * Clears away, now and every hour, what imports left that came to no end: given up, forgotten, or cut
 * off with their process. Done in the worker, which is not woken where there is nothing.
 */
export function keepTablesSwept(db: Database): void {
  const sweep = async () => {
    try {
      if (hasTables(db)) {
        await runInWorker('sweepTables', publicCaller, { now: new Date().toISOString() });
      }
    } catch (error) {
      log.error({ err: error }, 'imported tables were not swept');
    }
  };
  void sweep();
  setInterval(() => void sweep(), hour).unref();
}
