import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashPassword } from 'better-auth/crypto';
import { openDatabase } from '@/db/open';
import { seedRealProgramme } from '@/db/seed/real';
import { realProgrammeSlug } from '@/db/seed/real/insert-programme';
import { aPerson } from '@/db/testing-people';
import { figureWords } from '@/server/i18n/figure-words';
import type { Given } from '../bare/given';
import { type Filled, matrix, rolledUp, statementsOf } from '../questions';
import { type Ask, send } from './load';
import { startAthar, startBare } from './servers';

/** Athar and the bare application as they are asked, both of them running. */
export interface Setting {
  readonly question: Pair;
  readonly page: Pair;
  /** Of an officer's session; `save` saves another value each time. */
  readonly save: Ask;
  readonly empty: Ask;
}

export interface Pair {
  readonly own: Ask;
  readonly bare: Ask;
}

const account = { email: 'session@bench.example', password: 'known to the benchmark alone' };

/** Starts both on the filled database, to which it adds a page for the public and an account. */
export async function setUp(filled: Filled, folder: string): Promise<Setting> {
  await addPageAndAccount(filled);
  const athar = await startAthar(filled.path);
  const cookie = await signIn(athar);
  const { asOf, phases } = matrix;
  const api = `${athar}/api/v1/programmes/bench`;
  const headers = { cookie };
  const question = { url: `${api}/roll-up?phase=${phases?.[0]}&upTo=${asOf}`, headers };
  const page = { url: `${athar}/fr/${realProgrammeSlug}` };
  const html = (await send(page)).body;
  const answer = (await send(question)).body;
  const given: Given = {
    databasePath: filled.path,
    statements: statementsOf(filled, rolledUp(matrix)),
    answer: JSON.parse(answer.toString()),
    words: wordsOf(html.toString()),
  };
  const givenPath = join(folder, 'given.json');
  writeFileSync(givenPath, JSON.stringify(given));
  const bare = await startBare(join(folder, 'bare'), givenPath);
  const bareQuestion = { url: `${bare}/question` };
  if (!(await send(bareQuestion)).body.equals(answer)) {
    throw new Error('The bare handler does not send the bytes of the answer.');
  }
  return {
    question: { own: question, bare: bareQuestion },
    page: {
      own: { url: await kept(page.url) },
      bare: { url: await pageOfSize(bare, html.length) },
    },
    save: {
      url: `${api}/observations`,
      method: 'PUT',
      headers: { ...headers, 'content-type': 'application/json' },
      body: nextSheet(),
    },
    empty: { url: `${api}/phases`, headers },
  };
}

async function addPageAndAccount({ path, programmeId }: Filled): Promise<void> {
  const passwordHash = await hashPassword(account.password);
  const db = openDatabase(`file:${path}`);
  try {
    seedRealProgramme(db, { now: new Date().toISOString(), words: figureWords() });
    aPerson(db, { email: account.email, passwordHash, role: 'officer', programmeId });
  } finally {
    db.$client.close();
  }
}

/** The cookies of a new session, as a browser would send them. */
async function signIn(origin: string): Promise<string> {
  const { headers } = await send({
    url: `${origin}/api/auth/sign-in/email`,
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: () => JSON.stringify(account),
  });
  return (headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
}

/** What a page gives to read: a page of the same letters is as much work to encode. */
function wordsOf(html: string): string {
  return html
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/[<>&"']/g, '');
}

/** Words stand in a page twice, in its body and in its payload, so its size is found by asking. */
async function pageOfSize(origin: string, bytes: number): Promise<string> {
  let length = Math.floor(bytes / 3);
  for (let tries = 0; tries < 20; tries += 1) {
    const url = `${origin}/page/${length}`;
    const missing = bytes - (await send({ url })).body.length;
    if (Math.abs(missing) <= bytes / 1000) return kept(url);
    length += Math.round(missing / 2.5);
  }
  throw new Error(`No bare page came to ${bytes} bytes.`);
}

/** The address of a page that is rendered once and sent from memory after that. */
async function kept(url: string): Promise<string> {
  const { headers } = await send({ url });
  if (headers['x-nextjs-cache'] !== 'HIT') throw new Error(`${url} is rendered for each request.`);
  return url;
}

/** A sheet with one count where no value stands yet, another one for each request. */
function nextSheet(): () => string {
  let at = -1;
  return () => {
    at += 1;
    const row = Math.floor(at / 12);
    // Of each twenty indicators the first eight are counts; the first of all was saved before.
    const indicator = 2 + (row % 7) + 20 * (Math.floor(row / 7) % 10);
    const period = row < 70 ? '2024-Q1' : '2024-Q2';
    const place = `B-${String((at % 12) + 1).padStart(2, '0')}@2015`;
    return JSON.stringify({ place, period, values: [{ indicator: `i${indicator}`, value: at }] });
  };
}
