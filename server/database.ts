import 'server-only';
import { type Database, openDatabase } from '@/db/open';
import { getEnv } from './env';

// Next loads a module once per layer; the connection is one per process.
const kept = globalThis as typeof globalThis & { atharDatabase?: Database };

export function getDatabase(): Database {
  kept.atharDatabase ??= openDatabase(getEnv().databaseUrl);
  return kept.atharDatabase;
}
