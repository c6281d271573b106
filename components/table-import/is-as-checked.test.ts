import { expect, test } from 'vitest';
import { tableMapping } from '@/lib/table-import/mapping';
import { isAsChecked } from './is-as-checked';

const columns = ['served', 'spent'].map((header) => ({ header, as: 'across' as const }));
const mapping = tableMapping.parse({ headerRow: 1, language: 'en', columns });

test('a file is as it was checked until a column, a name or a number is read in another way', () => {
  const names = { place: { norden: 'TL-01@2015' } };
  expect(isAsChecked({ mapping }, structuredClone(mapping))).toBe(true);
  expect(isAsChecked({ mapping }, { ...mapping, names })).toBe(false);
  const [first, ...others] = mapping.columns.map((one) => ({ ...one, as: 'ignored' as const }));
  expect(isAsChecked({ mapping }, { ...mapping, columns: first ? [first, ...others] : [] })).toBe(
    false,
  );
});
