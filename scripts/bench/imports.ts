import { join } from 'node:path';
import { acceptTable } from '@/db/commands/table-import/accept-table';
import { migrateDatabase } from '@/db/migrate';
import { type Database, openDatabase } from '@/db/open';
import { getTable } from '@/db/queries/get-table';
import { authorise } from '@/lib/permissions';
import { checkTable } from '@/server/table-import/check-table';
import { openTable } from '@/server/table-import/open-table';
import { type Measured, measured } from './budget';
import { benchNow, fillProgramme } from './fill-programme';

const wanted = 100_000;
const split = 'sex-age';

/**
 * A CSV file of a hundred thousand values, uploaded, checked and saved as drafts; bare, the same rows
 * of values and of history put into a copy of the same database by two prepared statements.
 */
export function measureImport(folder: string): Measured {
  const path = join(folder, 'imports.db');
  const db = openDatabase(`file:${path}`, { create: true });
  try {
    migrateDatabase(db);
    const { programmeId, officer } = fillProgramme(db, { name: '10k', quarters: 4, categories: 0 });
    const bytes = new TextEncoder().encode(tableOf(db));
    const copy = join(folder, 'imports-bare.db');
    db.$client.prepare('VACUUM INTO ?').run(copy);
    const scope = authorise(officer, 'openEntry', { programmeId });
    const own = timed(() => {
      const upload = { bytes, fileName: 'bench.csv', locale: 'en' as const, now: benchNow };
      const id = openTable(db, scope, upload);
      const { mapping } = getTable(db, scope, id);
      if (!mapping) throw new Error('The table has no mapping.');
      const counts = checkTable(db, scope, { id, mapping, now: benchNow });
      if (counts.new !== wanted) throw new Error(`${counts.new} of ${wanted} rows are new.`);
      acceptTable(db, scope, { id, change: null, now: benchNow });
    });
    const bare = timed(insertAgain(db, copy));
    const pair = { ratio: own / bare, median: own, p95: null, bareMedian: bare };
    return measured('importing 100 thousand rows of CSV, checked', 'the same rows, bare', 4, pair);
  } finally {
    db.$client.close();
  }
}

/** Plans every count in every category of a split, in all periods, and writes a value for each. */
export function tableOf(db: Database): string {
  db.$client.exec(`UPDATE period SET phase_id = (SELECT max(id) FROM phase);
    UPDATE plan_entry SET breakdown_id = (SELECT id FROM breakdown WHERE code = '${split}')`);
  const rows = db.$client
    .prepare(`SELECT i.code, l.code, p.code, c.key, i.id % 97 * 10 + p.id % 9
      FROM indicator i
      JOIN indicator_version v ON v.indicator_id = i.id AND v.kind = 'count'
      JOIN programme_place s JOIN place l ON l.id = s.place_id
      JOIN period p
      JOIN combination c JOIN breakdown b ON b.id = c.breakdown_id AND b.code = '${split}'
      ORDER BY p.id, l.id, i.id, c.id LIMIT ${wanted}`)
    .raw()
    .all() as (readonly (string | number)[])[];
  const lines = rows.map(([indicator, place, period, key, value]) =>
    [indicator, place, period, String(key).split('=')[1], value].join(','),
  );
  return [`Indicator,Place,Period,${split},Value`, ...lines].join('\n');
}

/** Puts what was saved into a copy that lacks it, row by row as it was saved. */
function insertAgain(db: Database, copy: string): () => void {
  const saved = (sql: string) => db.$client.prepare(sql).raw().all() as unknown[][];
  const columnsOf = (table: string) =>
    db.$client
      .prepare(`SELECT name FROM pragma_table_info('${table}') WHERE name <> 'id'`)
      .pluck()
      .all();
  const tables = ['observation', 'history'].map((name) => {
    const columns = columnsOf(name).map((column) => `"${column}"`);
    const only = name === 'observation' ? "origin = 'imported'" : "action = 'record-observation'";
    return {
      rows: saved(`SELECT ${columns} FROM ${name} WHERE ${only} ORDER BY id`),
      insert: `INSERT INTO ${name} (${columns}) VALUES (${columns.map(() => '?')})`,
    };
  });
  return () => {
    const other = openDatabase(`file:${copy}`);
    try {
      const [values, history] = tables.map(({ rows, insert }) => ({
        ...{ rows, statement: other.$client.prepare(insert) },
      }));
      other.$client
        .transaction(() => {
          for (const [at, row] of (values?.rows ?? []).entries()) {
            values?.statement.run(row);
            history?.statement.run(history.rows[at]);
          }
        })
        .immediate();
    } finally {
      other.$client.close();
    }
  };
}

/** Milliseconds. */
function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
