import { describe, expect, it } from 'vitest';
import { offeredTerms, searchTerms } from './term-search';

const terms = offeredTerms([
  {
    code: 'sdg-target',
    title: { en: 'SDG targets', fr: 'Cibles des ODD' },
    uri: null,
    edition: null,
    isOwn: false,
    terms: [
      { code: '4.b', label: { en: 'Scholarships', fr: 'Bourses d’études' }, unofficial: [] },
      { code: '10.7', label: { en: 'Safe migration', ar: 'هِجرة آمنة' }, unofficial: ['ar'] },
      { code: '10.c', label: { en: 'Remittances' }, unofficial: [] },
    ],
  },
  {
    code: 'gcm',
    title: { en: 'Global Compact' },
    uri: null,
    edition: null,
    isOwn: false,
    terms: [{ code: '20', label: { en: 'Remittances by 10.c' }, unofficial: [] }],
  },
]);
const found = (typed: string) => searchTerms(terms, typed).map(({ code }) => code);

describe('searchTerms', () => {
  it('finds by code, and puts the code itself first', () => {
    expect(found('10.c')).toEqual(['10.c', '20']);
    expect(found('10')).toEqual(['10.7', '10.c', '20']);
  });

  it('finds by words in any language, without accents', () => {
    expect(found('etudes')).toEqual(['4.b']);
    expect(found('هجرة')).toEqual(['10.7']);
  });

  it('wants every word, of the vocabulary too', () => {
    expect(found('remittances compact')).toEqual(['20']);
    expect(found('odd 10')).toEqual(['10.7', '10.c']);
    expect(found('nothing like it')).toEqual([]);
  });

  it('offers all of them where nothing is typed', () => {
    expect(found(' ')).toHaveLength(4);
  });
});
