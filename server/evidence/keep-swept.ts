import 'server-only';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sweepEvidence } from '@/db/commands/evidence/sweep-evidence';
import { incomingFolder } from '@/db/evidence-files';
import type { Database } from '@/db/open';
import { log } from '../log';

const hour = 60 * 60 * 1000;

/**
 * Sweeps the evidence now and every six hours: files whose day is over go, and what a power cut left.
 * A sweep that fails is logged and tried again with the next.
 */
export function keepEvidenceSwept(db: Database, folder: string): void {
  const sweep = () => {
    try {
      sweepOnce(db, folder, new Date());
    } catch (error) {
      log.error({ err: error }, 'evidence was not swept');
    }
  };
  sweep();
  setInterval(sweep, 6 * hour).unref();
}

export function sweepOnce(db: Database, folder: string, now: Date): void {
  sweepEvidence(db, { folder, now: now.toISOString() });
  removeLeftIncoming(incomingFolder(folder), now);
}

/** No upload takes a day. */
function removeLeftIncoming(incoming: string, now: Date): void {
  if (!statSync(incoming, { throwIfNoEntry: false })) return;
  for (const name of readdirSync(incoming)) {
    const path = join(incoming, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found && now.getTime() - found.mtimeMs > 24 * hour) rmSync(path, { force: true });
  }
}
