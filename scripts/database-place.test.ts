import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrateDatabase } from '@/db/migrate';
import { openDatabase } from '@/db/open';
import { secretPath } from '@/db/secret-path';
import { createDatabase } from './create-database';
import { inspectPlace } from './database-place';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'athar-place-'));
  path = join(folder, 'athar.db');
});

afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

const inspect = () => inspectPlace(path, secretPath(path));

describe('the place of the database', () => {
  it('is free in an empty folder', () => {
    expect(inspect()).toBe('absent');
  });

  it('is taken by a file with content', () => {
    writeFileSync(path, 'content');
    expect(inspect()).toBe('present');
  });

  it.each(['athar.db-wal', 'athar.db-shm', 'athar.secret'])(
    'is not free where %s outlived its database',
    (name) => {
      writeFileSync(join(folder, name), 'left');
      expect(inspect).toThrow(expect.objectContaining({ code: 'missing' }));
    },
  );

  it('is not made in a folder that is not there, such as a disk not mounted', () => {
    path = join(folder, 'disk', 'athar.db');
    expect(inspect).toThrow(expect.objectContaining({ code: 'missing' }));
    expect(existsSync(join(folder, 'disk'))).toBe(false);
  });

  it('is not behind a link that leads nowhere', () => {
    symlinkSync(join(folder, 'nowhere'), path);
    expect(inspect).toThrow(expect.objectContaining({ code: 'missing' }));
  });

  it.each([
    ['a folder', () => mkdirSync(path)],
    ['an empty file', () => writeFileSync(path, '')],
  ])('does not hold a database where it holds %s', (_, make) => {
    make();
    expect(inspect).toThrow(expect.objectContaining({ code: 'not-a-database' }));
  });

  it('is refused where the file or the folder is read-only', () => {
    writeFileSync(path, 'content', { mode: 0o444 });
    expect(inspect).toThrow(expect.objectContaining({ code: 'read-only' }));
    chmodSync(path, 0o644);
    chmodSync(folder, 0o555);
    expect(inspect).toThrow(expect.objectContaining({ code: 'read-only' }));
  });
});

describe('a database that is made', () => {
  it('is there when it is whole, with nothing beside it', () => {
    createDatabase(path, migrateDatabase);
    const db = openDatabase(`file:${path}`);
    expect(db.$client.prepare('SELECT count(*) AS n FROM schema_migration').get()).not.toEqual({
      n: 0,
    });
    db.$client.close();
    expect(readdirSync(folder)).toEqual(['athar.db']);
  });

  it('leaves nothing behind when its making fails', () => {
    const fail = () => {
      throw new Error('interrupted');
    };
    expect(() => createDatabase(path, fail)).toThrow('interrupted');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('never replaces a file', () => {
    writeFileSync(path, 'older');
    expect(() => createDatabase(path, () => undefined)).toThrow(/EEXIST/);
    expect(readdirSync(folder)).toEqual(['athar.db']);
  });
});
