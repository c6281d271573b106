import 'server-only';
import { sweepTables } from '@/db/commands/table-import/sweep-tables';
import type { Database } from '@/db/open';
import { log } from '../log';

const hour = 60 * 60 * 1000;

/**
 * Sweeps what imports leave, now and every hour: a file that somebody forgot is gone after its day,
 * whether or not anyone imports another. A sweep that fails is logged and tried again with the next.
 */
export function keepTablesSwept(db: Database): void {
  const sweep = () => {
    try {
      sweepTables(db, new Date().toISOString());
    } catch (error) {
      log.error({ err: error }, 'imports of tables were not swept');
    }
  };
  sweep();
  setInterval(sweep, hour).unref();
}
