import 'server-only';
import type { Database } from '@/db/open';
import type { Caller } from '@/lib/permissions';
import type { RunJob } from '../jobs/jobs';

/** What every procedure is given; nothing in it comes from the request's body. */
export interface ApiContext {
  readonly db: Database;
  readonly caller: Caller;
  /** ISO UTC. */
  readonly now: () => string;
  /** By which door a change came: a page of ours, or another program. */
  readonly way: 'screen' | 'api';
  /** Where what takes long is done. */
  readonly run: RunJob;
  /** Where the files that support values stand. */
  readonly evidenceFolder: string;
}
