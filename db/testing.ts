import { migrateDatabase } from './migrate';
import { type Database, memoryUrl, openDatabase } from './open';

/** A database of its own for one test, on the real migrations. */
export function testDatabase(): Database {
  const db = openDatabase(memoryUrl);
  migrateDatabase(db);
  return db;
}
