import type { Database } from '@/db/open';
import type { Auth } from './create-auth';

/** What the doors of accounts work with; `now` gives ISO UTC. */
export interface AuthHouse {
  readonly auth: Auth;
  readonly db: Database;
  readonly secret: string;
  readonly publicUrl: string;
  readonly now: () => string;
}
