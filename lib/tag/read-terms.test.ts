import { describe, expect, test } from 'vitest';
import { toCsv } from '@/lib/csv';
import { readTerms } from './read-terms';

describe('terms from a CSV file', () => {
  test('have a code and labels, and say which labels are not the vocabulary’s own', () => {
    const csv = toCsv([
      ['Code', 'fr', 'en', 'ar', 'unofficial'],
      ['8.5', 'Emploi, plein', 'Full "employment"', 'عمل', 'ar'],
      ['10.7', null, 'Migration', null, null],
    ]);
    expect(readTerms(csv)).toEqual({
      problems: [],
      terms: [
        {
          code: '8.5',
          label: { fr: 'Emploi, plein', en: 'Full "employment"', ar: 'عمل' },
          unofficialLocales: ['ar'],
        },
        { code: '10.7', label: { en: 'Migration' }, unofficialLocales: null },
      ],
    });
  });

  test.each([';', '\t'])('may be separated by %j', (by) => {
    const csv = ['code', 'fr', 'en'].join(by).concat('\n', ['1', 'a, b', 'c'].join(by), '\n\n');
    expect(readTerms(csv).terms).toMatchObject([{ code: '1', label: { fr: 'a, b', en: 'c' } }]);
  });

  test('are refused line by line', () => {
    const csv = 'code,en,unofficial\n1,One,\n,Two,\n1,Again,\n3,,\n4,Four,de\n';
    const { problems, terms } = readTerms(csv);
    expect(problems.map(({ field, words }) => [field, words.split('.').at(-1)])).toEqual([
      ['csv.3', 'rowCode'],
      ['csv.4', 'codeTwice'],
      ['csv.5', 'rowLabel'],
      ['csv.6', 'rowLanguages'],
    ]);
    expect(terms).toHaveLength(1);
  });

  test.each([
    ['code,en\n1,"open', 'notCsv'],
    ['code,en\n', 'noTerms'],
    ['name,en\n1,One\n', 'noCodeColumn'],
  ])('%j is no vocabulary', (csv, words) => {
    expect(readTerms(csv).problems).toEqual([
      { field: 'csv', words: `api.vocabularies.${words}`, params: {} },
    ]);
  });
});
