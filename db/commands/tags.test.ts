import { beforeEach, describe, expect, test } from 'vitest';
import { referencesInput, tagsInput } from '@/lib/tag/tag-input';
import { vocabularyInput } from '@/lib/tag/vocabulary-input';
import type { Database } from '../open';
import { getTags, getVocabularies } from '../queries/get-tags';
import { history } from '../schema/history';
import { tag, vocabularyTerm } from '../schema/tag';
import { seedVocabularies } from '../seed/seed-vocabularies';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { says } from '../testing-framework';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { north } from '../testing-values';
import { loadVocabulary } from './load-vocabulary';
import { setReferences } from './set-references';
import { setTags } from './set-tags';

let db: Database;
let programme: TestProgramme;
let other: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  seedVocabularies(db);
  programme = aProgramme(db);
  other = aProgramme(db);
});

const at = { now: testNow, way: 'api' } as const;
const scope = (of = programme) => scopeFor(of.people.officer, 'editFramework', of);
const told = () => db.select().from(history).all();

const load = (csv: string, more: Record<string, unknown> = {}, of = programme) =>
  loadVocabulary(db, scope(of), {
    ...vocabularyInput.parse({ title: says('Funder'), csv, ...more }),
    vocabulary: 'funder',
    ...at,
  });
const tags = (fields: Record<string, unknown>, of = programme) =>
  setTags(db, scope(of), { ...tagsInput.parse(fields), ...at });
const references = (list: readonly Record<string, unknown>[], of = programme) =>
  setReferences(db, scope(of), {
    ...referencesInput.parse({ references: list }),
    indicator: 'served',
    ...at,
  });
const funder = (code: string) => ({ vocabulary: 'funder', code });
const terms = (of = programme) =>
  getVocabularies(db, scope(of)).find(({ code }) => code === 'funder')?.terms;

describe('a vocabulary', () => {
  test('is loaded from a file, with the languages that are not its own marked', () => {
    const about = { uri: 'https://funder.example.org/list', edition: '2021–2024' };
    expect(load('code,fr,en,ar,unofficial\nA1,Un,One,واحد,ar\nA2,Deux,,,\n', about)).toEqual({
      ...{ terms: 2, added: 2, changed: 0, removed: 0 },
      kept: [],
    });
    expect(getVocabularies(db, scope()).at(-1)).toMatchObject({ ...about, isOwn: true });
    expect(terms()).toEqual([
      { code: 'A1', label: { fr: 'Un', en: 'One', ar: 'واحد' }, unofficial: ['ar'] },
      { code: 'A2', label: { fr: 'Deux' }, unofficial: [] },
    ]);
    expect(told()).toMatchObject([{ action: 'load-vocabulary', after: { added: 2 } }]);
  });

  test('is loaded again as a new edition, and keeps the terms that are in use', () => {
    load('code,en\n1,One\n2,Two\n3,Three\n');
    tags({ terms: [funder('2')] });
    const { length } = told();
    expect(load('code,en\n1,One\n2,Two\n3,Three\n').changed).toBe(0);
    expect(told()).toHaveLength(length);
    expect(load('code,en\n1,First\n4,Four\n', { edition: '2' })).toEqual({
      ...{ terms: 3, added: 1, changed: 1, removed: 1 },
      kept: ['2'],
    });
    expect(terms()?.map(({ code }) => code)).toEqual(['1', '2', '4']);
    expect(told()).toHaveLength(length + 1);
  });

  test('is refused with every wrong line, and leaves nothing', () => {
    const refused = refusal(() => load('code,en\n1,One\n1,Two\n,Three\n'));
    expect(refused.problems?.map(({ field }) => field)).toEqual(['csv.3', 'csv.4']);
    expect([terms(), told()]).toEqual([undefined, []]);
  });

  test('belongs to its programme: another has none of it, and may have its own of that code', () => {
    load('code,en\n1,One\n');
    expect(terms(other)).toBeUndefined();
    expect(refusal(() => tags({ terms: [funder('1')] }, other)).field).toBe('terms.0.code');
    load('code,en\n9,Nine\n', {}, other);
    expect(terms()).toMatchObject([{ code: '1' }]);
  });

  test('that all programmes share is not changed from one of them', () => {
    const count = () => db.select().from(vocabularyTerm).all().length;
    const before = count();
    const input = vocabularyInput.parse({ title: says('GCM'), csv: 'code,en\n1,One\n' });
    const refused = refusal(() =>
      loadVocabulary(db, scope(), { ...input, vocabulary: 'gcm', ...at }),
    );
    expect(refused.words).toBe('api.vocabularies.shared');
    expect(count()).toBe(before);
  });
});

describe('tags', () => {
  const gcm = (code: string) => ({ vocabulary: 'gcm', code });

  test('are said of the programme, a place and an indicator, each on its own', () => {
    tags({ terms: [gcm('2'), gcm('6')] });
    tags({ place: north, terms: [gcm('2')] });
    tags({ indicator: 'served', terms: [gcm('15')] });
    tags({ terms: [gcm('6')] });
    expect(getTags(db, scope()).tags).toEqual([
      { ...gcm('6'), place: null, indicator: null },
      { ...gcm('2'), place: north, indicator: null },
      { ...gcm('15'), place: null, indicator: 'served' },
    ]);
    expect(told().at(-1)).toMatchObject({
      action: 'set-tags',
      before: { terms: [gcm('2'), gcm('6')] },
      after: { terms: [gcm('6')] },
    });
    tags({ terms: [gcm('6')] });
    expect(told()).toHaveLength(4);
  });

  test('are refused with every unknown term, place or indicator, and leave nothing', () => {
    const unknown = refusal(() => tags({ terms: [gcm('2'), gcm('99'), gcm('2')] }));
    expect(unknown.problems?.map(({ field }) => field)).toEqual(['terms.1.code', 'terms.2.code']);
    expect(refusal(() => tags({ place: 'TL-09@2015', terms: [] })).field).toBe('place');
    expect(refusal(() => tags({ indicator: 'theirs', terms: [] })).code).toBe('not-found');
    const both = tagsInput.safeParse({ place: north, indicator: 'served', terms: [] });
    expect(both.error?.issues.map(({ path }) => path.join('.'))).toEqual(['indicator']);
    expect([db.select().from(tag).all(), told()]).toEqual([[], []]);
  });
});

describe('a reference indicator of a funder', () => {
  test('is named with the rule by which the value counts there', () => {
    load('code,en\n1,One\n2,Two\n');
    const named = [
      { ...funder('1'), rule: 'share', share: 0.4, note: says('Women only') },
      { ...funder('2'), rule: 'context', share: null, note: null },
    ];
    references(named);
    references(named);
    expect(getTags(db, scope()).references).toEqual(
      named.map((one) => ({ indicator: 'served', ...one })),
    );
    references([]);
    expect(told().map(({ action }) => action)).toEqual([
      'load-vocabulary',
      'set-references',
      'set-references',
    ]);
  });

  test('is refused where it is unknown here, and leaves nothing', () => {
    load('code,en\n1,One\n', {}, other);
    expect(refusal(() => references([{ ...funder('1'), rule: 'whole' }])).field).toBe(
      'references.0.code',
    );
    expect(getTags(db, scope()).references).toEqual([]);
    expect(told()).toHaveLength(1);
  });

  test.each([{ rule: 'share' }, { rule: 'whole', share: 0.4 }, { rule: 'share', share: 40 }])(
    '%o is refused at its share',
    (fields) => {
      const parsed = referencesInput.safeParse({ references: [{ ...funder('1'), ...fields }] });
      expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual([
        'references.0.share',
      ]);
    },
  );
});
