import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import type { Database } from '@/db/open';
import { testDatabase } from '@/db/testing';
import { testCell } from '@/db/testing-evidence';
import { aPerson } from '@/db/testing-people';
import { aProgramme, type TestProgramme } from '@/db/testing-programme';
import { type ApiHouse, answerApi } from '../api/answer';
import { ask, testHouse, testOrigin } from '../api/testing-house';

export let folder: string;
export let db: Database;
let house: ApiHouse;
export let programme: TestProgramme;
/** Enters in North too, and is not the contributor of the programme. */
export let neighbour: string;

/** A house of its own for each test of a file. */
export function inEvidenceHouse(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'athar-evidence-'));
    db = testDatabase();
    house = testHouse(db, folder);
    programme = aProgramme(db, { slug: 'p' });
    const inNorth = { programmeId: programme.id, placeIds: [programme.places.north] };
    neighbour = aPerson(db, { email: 'n@x.org', role: 'contributor', ...inNorth }).personId;
  });
  afterEach(() => rmSync(folder, { recursive: true }));
}

/** From now on it is this time. */
export function itIs(now: string): void {
  house = { ...house, now: () => now };
}

type Person = keyof TestProgramme['people'];
export const idOf = (person: Person) => programme.people[person].personId;
export const table = Buffer.from('place;people\nOujda;12\n');
export const until = '2024-06-30';
export const naming = { namesPeople: true, keptUntil: until };
/** A long time after that day. */
export const after = '2024-07-01T00:00:00.000Z';

interface Sent {
  readonly personId?: string;
  readonly said?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
}

export function send(
  bytes: BodyInit,
  { personId = idOf('contributor'), said = {}, headers = {} }: Sent = {},
) {
  const described = { cell: testCell, name: 'list.csv', namesPeople: false, ...said };
  const request = new Request(`${testOrigin}/api/v1/programmes/p/evidence/files`, {
    method: 'POST',
    body: bytes,
    duplex: 'half',
    headers: {
      'test-person': personId,
      'athar-file': encodeURIComponent(JSON.stringify(described)),
      ...headers,
    },
  } as RequestInit);
  return answer(request);
}

export function answer(request: Request): Promise<Response> {
  return answerApi(house, request);
}

export function asked(path: string, options: Parameters<typeof ask>[2]): Promise<Response> {
  return ask(house, path, options);
}

export async function sent(bytes: BodyInit = table, options: Sent = {}): Promise<number> {
  const response = await send(bytes, options);
  expect(response.status).toBe(201);
  return (await response.json()).id;
}

export const read = (id: number, personId: string | undefined) =>
  asked(`/programmes/p/evidence/${id}/file`, { personId });

export const list = async (personId: string) => {
  const { place, period, indicator } = testCell;
  const query = new URLSearchParams({ place, period, indicator });
  return (await asked(`/programmes/p/evidence?${query}`, { personId })).json();
};

export const destroy = (id: number, person: Person) =>
  asked(`/programmes/p/evidence/${id}/destruction`, {
    method: 'POST',
    personId: idOf(person),
    body: { reason: 'It was the wrong list' },
  });

export const waiting = () => {
  const incoming = join(folder, 'incoming');
  return existsSync(incoming) ? readdirSync(incoming) : [];
};
