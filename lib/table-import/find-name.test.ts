import { describe, expect, test } from 'vitest';
import { findName, nameIndex, suggestNames } from './find-name';
import { nameKey } from './name-key';

describe('a name', () => {
  test.each([
    ['Béni Mellal–Khénifra', 'BENI MELLAL KHENIFRA'],
    ['L’Oriental', "l'oriental "],
    ['الحُسيمة', 'الحسيمه'],
    ['أكادير', 'اكادير'],
    ['مـــراكش', 'مراكش'],
    ['إنزكان', 'انزكان'],
    ['Cœur', 'coeur'],
    ['Région ٢', 'region 2'],
    ['г. Бишкек  ', 'г. Бишкек'],
  ])('is one however it is written: %s, %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([
    ['Oujda', 'Berkane'],
    ['18-34', '18-35'],
    ['MA-02', 'MA-20'],
  ])('stays another one: %s, %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

describe('a list of names', () => {
  const index = nameIndex([
    { code: 'MA-02', names: ["L'Oriental", 'Oriental', 'الشرق'] },
    { code: 'MA-04', names: ['Rabat-Salé-Kénitra', 'الرباط-سلا-القنيطرة'] },
    { code: 'old', names: ['Oriental'] },
  ]);

  test('finds by code and by every name, and asks where a name is of two', () => {
    expect(findName(index, 'ma 04')).toEqual({ kind: 'found', code: 'MA-04' });
    expect(findName(index, 'الرباط سلا القنيطره')).toEqual({ kind: 'found', code: 'MA-04' });
    expect(findName(index, 'ORIENTAL')).toEqual({ kind: 'ambiguous', codes: ['MA-02', 'old'] });
    expect(findName(index, 'Rabat')).toEqual({ kind: 'unknown' });
  });

  test('suggests what is called alike, and nothing for what is not', () => {
    expect(suggestNames(index, 'Rabat Sale Kenitra region')[0]).toBe('MA-04');
    expect(suggestNames(index, 'Orientale').slice(0, 2).sort()).toEqual(['MA-02', 'old']);
    expect(suggestNames(index, 'xyz')).toEqual([]);
  });
});
