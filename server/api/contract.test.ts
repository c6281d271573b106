import type { AnyContractProcedure } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { addComment } from '@/db/commands/evidence/add-comment';
import { addLink } from '@/db/commands/evidence/add-link';
import { publishRelease } from '@/db/commands/publish-release';
import type { Database } from '@/db/open';
import { testDatabase } from '@/db/testing';
import { explain } from '@/db/testing-deviation';
import { aComment, aLink } from '@/db/testing-evidence';
import { testNow } from '@/db/testing-people';
import { aProgramme, type TestProgramme } from '@/db/testing-programme';
import { scopeFor } from '@/db/testing-scope';
import { recordAndSubmit, recordApproved, south } from '@/db/testing-values';
import { apiErrorReply, createApiClient } from '@/lib/api/client';
import { contract } from '@/lib/api/contract';
import { allWords } from '@/lib/words-testing';
import { z } from '@/lib/zod';
import { runHere } from '../jobs/jobs';
import { tableOf } from '../table-import/testing-table';
import { answerApi } from './answer';
import type { ApiContext } from './context';
import { router } from './router';
import { noEvidenceFolder, testHouse, testOrigin } from './testing-house';

let db: Database;
let programme: TestProgramme;
beforeAll(() => {
  db = testDatabase();
  programme = aProgramme(db, { slug: 'p', isDemonstration: true });
  recordApproved(db, programme, [
    { indicator: 'served', value: 50 },
    { indicator: 'served', value: 30, category: 'sex=f' },
    { indicator: 'served', value: 20, category: 'sex=m' },
    { indicator: 'placed', numerator: 3, denominator: 8 },
    { indicator: 'plan', level: 'drafted', reachedOn: '2023-02-01' },
    { indicator: 'story', words: { fr: 'Une histoire', en: 'A story' } },
    { indicator: 'spent', state: 'not-collected', explanation: 'No accountant' },
  ]);
  publishRelease(db, scopeFor(programme.people.officer, 'publishRelease', programme), {
    asOf: '2023-06-30',
    note: { en: 'First' },
    words: allWords,
    now: testNow,
    way: 'api',
  });
  recordAndSubmit(db, programme, programme.people.officer, [{ indicator: 'units', value: 4 }], {
    place: south,
  });
  const ofOffice = scopeFor(programme.people.officer, 'viewOffice', programme);
  const at = { now: testNow, way: 'api' } as const;
  explain(db, programme, programme.people.contributor);
  addLink(db, ofOffice, { ...aLink(), ...at });
  addComment(db, ofOffice, { ...aComment(), ...at });
  const table = tableOf(db, programme, programme.people.administrator);
  table.check(
    table.open('Indicator,Place,Period,Value\nserved,North,2023 Q2,7\nserved,Nowhere,2023 Q2,1\n'),
  );
});

const asAdministrator = () =>
  createRouterClient(router, {
    context: (): ApiContext => ({
      db,
      caller: programme.people.administrator,
      now: () => testNow,
      way: 'screen',
      run: runHere(db),
      evidenceFolder: noEvidenceFolder,
    }),
  });

const address = { programme: 'p' };

/** Answers that are files; release-files.test.ts, workbook-doors.test.ts and table-doors.test.ts open them. */
const files = ['figuresCsv', 'document', 'workbook', 'workbookCsv', 'problems'];

/** One call of every procedure that reads. */
const reads = [
  ['programmes', 'list', undefined],
  ['programmes', 'get', address],
  ['programmes', 'phases', address],
  ['programmes', 'places', address],
  ['programmes', 'indicators', address],
  ['programmes', 'indicator', { ...address, indicator: 'plan' }],
  ['releases', 'list', address],
  ['releases', 'get', { ...address, release: 'latest' }],
  ['releases', 'figures', { ...address, release: 1, indicator: 'served' }],
  ['observations', 'list', address],
  ['observations', 'sheets', address],
  ['observations', 'sheet', { ...address, place: 'TL-01@2015', period: '2023-Q1' }],
  ['observations', 'reviewQueue', address],
  ['tables', 'get', { ...address, table: 1 }],
  ['tables', 'choices', address],
  ['tables', 'rows', { ...address, table: 1 }],
  ['evidence', 'list', { ...address, place: 'TL-01@2015', period: '2023-Q1', indicator: 'served' }],
  ['evidence', 'restricted', address],
  ['deviations', 'list', { ...address, place: 'TL-01@2015', period: '2023-Q1' }],
  ['framework', 'get', address],
  ['framework', 'figures', { ...address, phase: 'II', basis: 'with-unapproved' }],
  ['framework', 'matrix', { ...address, phase: 'II', basis: 'with-unapproved' }],
  ['framework', 'rollUp', { ...address, phase: 'II', basis: 'with-unapproved' }],
  ['framework', 'plan', { ...address, phase: 'II' }],
  ['framework', 'baselines', address],
  ['framework', 'targets', { ...address, phase: 'II' }],
  ['framework', 'earlierTargets', { ...address, indicator: 'served' }],
  ['framework', 'vocabularies', address],
  ['framework', 'tags', address],
  ['framework', 'editor', address],
  ['framework', 'indicator', { ...address, indicator: 'plan' }],
  ['framework', 'nextRelease', { ...address, asOf: '2023-09-30' }],
  ['setting', 'placeSets', undefined],
  ['setting', 'programme', address],
  ['setting', 'setup', address],
  ['setting', 'phases', address],
  ['setting', 'periods', address],
  ['setting', 'places', address],
  ['setting', 'organisations', address],
  ['setting', 'dimensions', address],
] as const;

/** The schema with every object in it closed: a column that slips into an answer fails the test. */
function closed(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) {
    const shape = Object.entries(schema.shape).map(([key, one]) => [key, closed(one as z.ZodType)]);
    return z.strictObject(Object.fromEntries(shape));
  }
  if (schema instanceof z.ZodArray) return z.array(closed(schema.element as z.ZodType));
  if (schema instanceof z.ZodNullable) return closed(schema.unwrap() as z.ZodType).nullable();
  return schema;
}

describe('every answer is what the contract says, and not a field more', () => {
  test.each(reads)('%s.%s', async (group, name, input) => {
    const procedures = contract[group] as Record<string, AnyContractProcedure>;
    const schema = procedures[name]?.['~orpc'].outputSchema as z.ZodType;
    const client = asAdministrator()[group] as Record<string, (input: unknown) => Promise<unknown>>;
    const answer = await client[name]?.(input);
    expect(closed(schema).parse(answer)).toEqual(answer);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  test('holds for every procedure that reads', () => {
    const reading = Object.entries(contract).flatMap(([group, procedures]) =>
      Object.entries<AnyContractProcedure>(procedures)
        .filter(([name, one]) => one['~orpc'].route.method === 'GET' && !files.includes(name))
        .map(([name]) => `${group}.${name}`),
    );
    expect(reads.map(([group, name]) => `${group}.${name}`).sort()).toEqual(reading.sort());
  });
});

describe('the client of the browser', () => {
  const client = (personId?: string) => {
    const house = testHouse(db);
    return createApiClient({
      origin: testOrigin,
      fetch: async (input, init) => {
        const request = new Request(input as Request, init);
        if (personId) request.headers.set('test-person', personId);
        return answerApi(house, request);
      },
    });
  };

  test('speaks to the same doors', async () => {
    const release = await client().releases.get({ programme: 'p', release: 'latest' });
    expect(release.number).toBe(1);
    const { personId } = programme.people.contributor;
    const sheet = await client(personId).observations.sheet({
      programme: 'p',
      place: 'TL-01@2015',
      period: '2023-Q1',
    });
    expect(sheet.rows.length).toBeGreaterThan(0);
  });

  test('rejects with the reply of the API', async () => {
    const { personId } = programme.people.contributor;
    const rejected = await client(personId)
      .observations.record({
        programme: 'p',
        place: 'TL-01@2015',
        period: '2023-Q2',
        values: [{ indicator: 'served', value: -1 }],
      })
      .catch((error: unknown) => error);
    expect(apiErrorReply(rejected)).toMatchObject({
      code: 'invalid',
      field: 'values.0.value',
      words: 'observation.errors.negative',
    });
  });
});
