import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sweepEvidence } from '@/db/commands/evidence/sweep-evidence';
import { evidenceFile, listFiles } from '@/db/evidence-files';
import { testDatabase } from '@/db/testing';
import { testCell } from '@/db/testing-evidence';
import { testNow } from '@/db/testing-people';
import { aProgramme } from '@/db/testing-programme';
import { testOrigin } from '../api/testing-house';
import {
  after,
  answer,
  asked,
  db,
  destroy,
  folder,
  idOf,
  inEvidenceHouse,
  itIs,
  list,
  naming,
  neighbour,
  programme,
  read,
  send,
  sent,
  table,
  until,
  waiting,
} from './testing-evidence-house';

inEvidenceHouse();

describe('a file that names people', () => {
  test('has every reading on record, and no refused one', async () => {
    const id = await sent(table, { said: naming });
    await read(id, idOf('officer'));
    await read(id, neighbour);
    await read(id, idOf('contributor'));
    const log = async (personId: string) =>
      await (await asked('/programmes/p/restricted-files', { personId })).json();
    const file = {
      ...{ id, name: 'list.csv', addedBy: 'contributor', keptUntil: until, destroyed: null },
      ...{ indicator: { code: 'served' }, place: { key: testCell.place } },
      readings: [
        { readBy: 'officer', readAt: testNow },
        { readBy: 'contributor', readAt: testNow },
      ],
    };
    expect(await log(idOf('officer'))).toMatchObject([file]);
    expect(await log(idOf('contributor'))).toMatchObject([file]);
    expect(await log(neighbour)).toEqual([]);
  });

  test('is listed without its name to whom it is closed', async () => {
    await sent(table, { said: { name: 'Amina.csv', ...naming } });
    const [seen] = (await list(neighbour)).files;
    expect(seen).toMatchObject({ name: null, sha256: null, mayRead: false, keptUntil: until });
    expect((await list(idOf('contributor'))).files[0]).toMatchObject({ name: 'Amina.csv' });
    expect((await list(idOf('reader'))).files).toEqual([]);
  });

  test('is not opened by sending the same content as one that names nobody', async () => {
    await sent(table, { said: naming });
    const response = await send(table, { personId: neighbour });
    expect([response.status, (await response.json()).words]).toEqual([
      409,
      'evidence.errors.saidToName',
    ]);
    expect(waiting()).toEqual([]);
  });

  test('closes the same content that was said to name nobody', async () => {
    const open = await sent(table, { personId: neighbour });
    expect((await read(open, idOf('reviewer'))).status).toBe(200);
    await sent(table, { said: naming });
    expect((await read(open, idOf('reviewer'))).status).toBe(403);
    expect((await read(open, neighbour)).status).toBe(200);
    expect((await list(idOf('officer'))).files).toMatchObject([
      { namesPeople: true, isPublic: false, keptUntil: until },
      { namesPeople: true, isPublic: false, keptUntil: until },
    ]);
  });

  test('is closed the day after its last, and swept away with its name', async () => {
    const id = await sent(table, { said: naming });
    itIs(after);
    expect((await read(id, idOf('officer'))).status).toBe(404);
    sweepEvidence(db, { folder, now: after });
    expect(listFiles(folder)).toEqual([]);
    const [seen] = (await list(idOf('officer'))).files;
    expect(seen).toMatchObject({ name: null, destroyed: { at: after, by: null } });
  });
});

describe('a file that is destroyed', () => {
  test('leaves its hash, the reason and who did it; the bytes and the name are gone', async () => {
    const id = await sent(table, { said: { name: 'Amina.csv' } });
    const again = await sent(table, { personId: neighbour, said: { name: 'copy.csv' } });
    expect((await destroy(id, 'contributor')).status).toBe(403);
    expect(listFiles(folder).length).toBe(1);
    expect((await destroy(id, 'officer')).status).toBe(200);
    expect(listFiles(folder)).toEqual([]);
    for (const one of [id, again]) expect((await read(one, idOf('officer'))).status).toBe(404);
    const { files } = await list(idOf('contributor'));
    const sha256 = createHash('sha256').update(table).digest('hex');
    const destroyed = { at: testNow, by: 'officer', reason: 'It was the wrong list' };
    expect(files).toMatchObject([
      { sha256, name: null, destroyed },
      { sha256, name: null, destroyed },
    ]);
    expect(JSON.stringify(db.$client.prepare('SELECT * FROM evidence').all())).not.toMatch(
      /Amina|copy/,
    );
    expect((await destroy(id, 'officer')).status).toBe(409);
  });

  test('leaves the same content of another programme where it is', async () => {
    const id = await sent();
    const other = aProgramme(db, { slug: 'q' });
    const request = new Request(`${testOrigin}/api/v1/programmes/q/evidence/files`, {
      method: 'POST',
      body: table,
      headers: {
        'test-person': other.people.officer.personId,
        'athar-file': encodeURIComponent(
          JSON.stringify({ cell: testCell, name: 'x', namesPeople: false }),
        ),
      },
    });
    expect((await answer(request)).status).toBe(201);
    await destroy(id, 'officer');
    expect(listFiles(folder).map(({ programmeId }) => programmeId)).toEqual([other.id]);
  });
});

test('bytes on no record are swept, those on record stay', async () => {
  await sent();
  const before = listFiles(folder);
  const orphan = evidenceFile(folder, { programmeId: programme.id, sha256: '0'.repeat(64) });
  mkdirSync(dirname(orphan), { recursive: true });
  writeFileSync(orphan, 'left behind');
  expect(listFiles(folder).length).toBe(2);
  sweepEvidence(testDatabase(), { folder, now: testNow });
  expect(listFiles(folder).length).toBe(2);
  sweepEvidence(db, { folder, now: testNow });
  expect(listFiles(folder)).toEqual(before);
});

test('bytes are named by a hash and nothing else', () => {
  for (const sha256 of ['../../athar.db', '', 'A'.repeat(64), `${'a'.repeat(64)}/x`]) {
    expect(() => evidenceFile(folder, { programmeId: 1, sha256 })).toThrow();
  }
});
