import { expect, it } from 'vitest';
import { planProblems } from './plan-problems';

const blocks = [
  { indicators: ['1.1'], places: ['N'], entries: [] },
  { indicators: ['2.1', '2.2'], places: ['N', 'S'], entries: [] },
];
const problem = (field: string, params = {}) => ({ field, words: 'api.plan.unknownPlace', params });
const cells = (field: string, params = {}) =>
  planProblems([problem(field, params)], blocks).map((one) => `${one.indicator} ${one.place}`);

it('puts each problem at the cells it is about', () => {
  expect(cells('blocks.1.places.1')).toEqual(['2.1 S', '2.2 S']);
  expect(cells('blocks.1.indicators.0')).toEqual(['2.1 N', '2.1 S']);
  expect(cells('blocks.1', { indicator: '2.2', place: 'S' })).toEqual(['2.2 S']);
  expect(cells('blocks.1.entries.0.breakdown')).toHaveLength(4);
});

it('leaves out what is about no block', () => {
  expect(cells('phase')).toEqual([]);
});
