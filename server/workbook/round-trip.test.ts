import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Database } from '@/db/open';
import { testDatabase } from '@/db/testing';
import { aProgramme } from '@/db/testing-programme';
import { record, recordApproved, type Said } from '@/db/testing-values';
import { locales } from '@/lib/locale';
import { readFile } from './read-file';
import { download, fill, upload } from './testing-workbook';

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/[\p{C}\p{Z}]/gu, '').trim())
  .filter((text) => text !== '');
const text = fc.oneof(
  word,
  word.map((one) => `=${one}`),
  word.map((one) => `-1 ${one}`),
  word.map((one) => `${one};"${one}",\n${one}`),
  fc.constant('_x0041_'),
);
const localised = fc.record({ fr: text, en: text, ar: text }, { requiredKeys: [] });
const someWords = localised.filter((one) => Object.keys(one).length > 0);
const count = fc.integer({ min: 0, max: 1e9 });
const cents = fc.integer({ min: 0, max: 1e11 }).map((value) => value / 100);
const beside = {
  explanation: fc.option(text),
  doubt: fc.option(someWords),
  note: fc.option(someWords),
};
const states = fc.constantFrom('reported', 'estimated', 'provisional', 'break');

const values: fc.Arbitrary<Said[]> = fc
  .tuple(
    fc.record({ indicator: fc.constant('served'), value: count, state: states, ...beside }),
    fc.record({ indicator: fc.constant('spent'), value: cents, state: states, ...beside }),
    fc.record({ indicator: fc.constant('story'), words: someWords, ...beside }),
    fc.tuple(count, count).map(([a, b]) => ({
      indicator: 'placed',
      numerator: Math.min(a, b),
      denominator: Math.max(a, b) + 1,
    })),
    fc.record({
      indicator: fc.constant('plan'),
      level: fc.constantFrom('planned', 'drafted', 'adopted'),
      reachedOn: fc.option(fc.constant('2023-02-28')),
    }),
    fc.constant({ indicator: 'units', state: 'not-collected', explanation: 'Strike' } as const),
  )
  .chain((all) => fc.subarray<Said>([...all]));

/** All that a value or its history says. */
const everything = (db: Database) =>
  ['observation', 'history'].map((table) => db.$client.prepare(`SELECT * FROM ${table}`).all());

describe('a workbook that was downloaded and uploaded again', () => {
  test.each(['xlsx', 'csv'] as const)('changes nothing, as %s', (format) => {
    fc.assert(
      fc.property(values, values, fc.constantFrom(...locales), (drafts, approved, locale) => {
        const db = testDatabase();
        const programme = aProgramme(db);
        const { officer } = programme.people;
        if (drafts.length > 0) record(db, programme, officer, drafts);
        if (approved.length > 0) recordApproved(db, programme, approved, { period: '2023-Q2' });
        const before = everything(db);
        const { bytes } = download(db, programme, officer, { format, locale });
        const reply = upload(db, programme, officer, readFile(bytes));
        expect(reply.counts).toMatchObject({ new: 0, changed: 0, refused: 0 });
        expect(reply.counts.unchanged).toBeGreaterThan(0);
        expect(everything(db)).toEqual(before);
      }),
      { numRuns: 10 },
    );
  });

  test.each(['xlsx', 'csv'] as const)('filled and uploaded twice says it once, as %s', (format) => {
    fc.assert(
      fc.property(count, cents, fc.constantFrom(...locales), (served, spent, locale) => {
        const db = testDatabase();
        const programme = aProgramme(db);
        const { contributor } = programme.people;
        const { bytes } = download(db, programme, contributor, { format, locale });
        const typed: Record<string, number> = { served, spent };
        const grid = fill(bytes, ({ indicator, period }) => {
          const value = typed[String(indicator)];
          return period === '2023-Q1' && value !== undefined ? { value } : {};
        });
        expect(upload(db, programme, contributor, grid).counts).toMatchObject({ new: 2 });
        const once = everything(db);
        const again = upload(db, programme, contributor, grid);
        expect(again.counts).toMatchObject({ new: 0, changed: 0, refused: 0 });
        expect(everything(db)).toEqual(once);
      }),
      { numRuns: 10 },
    );
  });
});
