import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateDatabase } from '@/db/migrate';
import { openDatabase } from '@/db/open';
import { endWithNpm } from '../end-with-npm.mjs';
import { isMet, type Measured } from './budget';
import { fillProgramme } from './fill-programme';
import { measureHttp } from './http/measure';
import { measureImport } from './imports';
import { note } from './note';
import {
  type Filled,
  measureByCategory,
  measureFilters,
  measureGrowth,
  measureMatrix,
  measureResults,
} from './questions';
import { measureSave } from './saves';
import { byCategory, observationCount, type Size, sizes } from './sizes';
import { jsonOf, tableOf } from './table';
import { measureSeveralTellers, measureUnapproved } from './uncommon';

const folder = mkdtempSync(join(tmpdir(), 'athar-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

function fill(size: Size): Filled {
  const path = join(folder, `${size.name}.db`);
  note(`filling a database with ${observationCount(size).toLocaleString('en')} values`);
  const db = openDatabase(`file:${path}`, { create: true });
  try {
    migrateDatabase(db);
    // Nothing is lost where a file that is made anew is lost.
    db.$client.pragma('synchronous = OFF');
    const filled = fillProgramme(db, size);
    db.$client.pragma('wal_checkpoint(TRUNCATE)');
    return { path, ...filled };
  } finally {
    db.$client.close();
  }
}

async function measure(): Promise<Measured[]> {
  const filled = sizes.map((size) => ({ size, ...fill(size) }));
  const lines: Measured[] = [];
  note('asking');
  // The first answers of a process are those of a cold one: they are made, and not told.
  for (const one of filled) measureMatrix(one, one.size.name);
  const matrices = filled.map((one) => measureMatrix(one, one.size.name));
  lines.push(...matrices.map(({ line }) => line));
  const [small] = matrices;
  const large = matrices.at(-1);
  const largest = filled.at(-1);
  const [smallest] = filled;
  if (!small || !large || !largest || !smallest) throw new Error('Nothing was measured.');
  lines.push(measureGrowth(small.pair, large.pair), ...measureFilters(largest));
  lines.push(measureResults(largest), measureUnapproved(largest));
  lines.push(measureByCategory(fill(byCategory)));
  note('saving');
  lines.push(measureSave(largest));
  note('importing');
  lines.push(measureImport(folder));
  lines.push(...(await measureHttp(largest, folder)));
  lines.push(measureSeveralTellers(smallest));
  return lines;
}

endWithNpm();
const lines = await measure();
process.stdout.write(process.argv.includes('--json') ? jsonOf(lines) : tableOf(lines));
process.exitCode = lines.every(isMet) ? 0 : 1;
