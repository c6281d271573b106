import { expect, test } from 'vitest';
import { combinationsOf } from './combinations';

const dimension = (code: string, ...categories: string[]) => ({
  code,
  categories: categories.map((one, at) => ({ id: code.length * 100 + at, code: one })),
});

test('without dimensions there is the total alone', () => {
  expect(combinationsOf([])).toEqual([{ key: '', categoryIds: [] }]);
});

test('every category of one meets every category of the others', () => {
  const keys = combinationsOf([
    dimension('sex', 'f', 'm'),
    dimension('age', '0-17', '60+'),
    dimension('status', 'host'),
  ]).map(({ key }) => key);
  expect(keys).toEqual([
    'sex=f|age=0-17|status=host',
    'sex=f|age=60+|status=host',
    'sex=m|age=0-17|status=host',
    'sex=m|age=60+|status=host',
  ]);
});

test('a dimension without categories makes no combination', () => {
  expect(combinationsOf([dimension('sex', 'f'), dimension('age')])).toEqual([]);
});
