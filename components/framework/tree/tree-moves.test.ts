import { describe, expect, test } from 'vitest';
import type { ResultLevel } from '@/lib/indicator/vocabulary';
import { placeOfDrop, type TreeItem } from './tree-drop';
import {
  depthOf,
  type EditedResult,
  type ListedIndicator,
  levelsUnder,
  parentsFor,
  placeAbove,
  placeBelow,
} from './tree-moves';

const aResult = (
  code: string,
  level: ResultLevel,
  parent: string | null,
  isArchived = false,
): EditedResult => ({
  ...{ code, level, parent, isArchived, title: { en: code } },
  ...{ description: null, conditions: [], untranslated: [] },
});

/** I (A (A1, gone, A2), B), C */
const results = [
  aResult('I', 'impact', null),
  aResult('A', 'outcome', 'I'),
  aResult('A1', 'output', 'A'),
  aResult('gone', 'output', 'A', true),
  aResult('A2', 'output', 'A'),
  aResult('B', 'outcome', 'I'),
  aResult('C', 'outcome', null),
];

const anIndicator = (code: string, result: string): ListedIndicator => ({
  ...{ code, result, title: { en: code }, shortTitle: null, untranslated: [], version: 1 },
  ...{ isPublic: true, isPlanKnown: true, isArchived: false, hasValues: false },
  ...{ kind: 'count', currency: null, accumulation: 'periodic', aggregation: 'sum' },
  ...{ cumulativeOrigin: null, components: [], mayCountTwice: false },
  ...{ ratioSource: null, direction: 'higher', decimals: 0, unit: null, countsPeople: false },
  ...{ allowsNegative: false, levels: [], plannedBreakdowns: [] },
  ...{ planned: 0, baselines: 0, targets: 0 },
});
const indicators = [anIndicator('x', 'A1'), anIndicator('y', 'A1'), anIndicator('z', 'B')];

describe('by the menu', () => {
  test('a result moves one step among those in use', () => {
    expect(placeAbove(results, 'A2')).toEqual({ parent: 'A', before: 'A1' });
    expect(placeBelow(results, 'A1')).toEqual({ parent: 'A', before: null });
    expect(placeBelow(results, 'I')).toEqual({ parent: null, before: null });
  });

  test('the first does not go up, nor the last down', () => {
    expect([placeAbove(results, 'A'), placeBelow(results, 'B')]).toEqual([null, null]);
  });

  test('a result goes under a higher level, outside its own branch', () => {
    const under = (code: string) => {
      const found = results.find((one) => one.code === code);
      return found ? parentsFor(results, found).map((one) => one.code) : [];
    };
    expect(under('A1')).toEqual(['I', 'B', 'C']);
    expect(under('C')).toEqual(['I']);
    expect(under('I')).toEqual([]);
  });

  test('the levels under a parent are lower ones', () => {
    expect(levelsUnder(null)).toEqual(['impact', 'outcome', 'output']);
    expect(levelsUnder('outcome')).toEqual(['output']);
    expect(levelsUnder('output')).toEqual([]);
  });

  test('a result is as deep as there are results above it', () => {
    expect(['I', 'A', 'A2', 'C'].map((code) => depthOf(results, code))).toEqual([0, 1, 2, 0]);
  });
});

describe('by dragging', () => {
  const item = (text: string): TreeItem => ({
    kind: text in { x: 1, y: 1, z: 1 } ? 'indicator' : 'result',
    code: text,
  });
  const drop = (dragged: string, over: string, half: 'upper' | 'lower') =>
    placeOfDrop({ results, indicators }, item(dragged), item(over), half);

  test.each([
    ['z', 'x', 'upper', { parent: 'A1', before: 'x' }],
    ['z', 'y', 'lower', { parent: 'A1', before: null }],
    ['y', 'x', 'upper', { parent: 'A1', before: 'x' }],
    ['x', 'C', 'lower', { parent: 'C', before: null }],
    ['A2', 'A1', 'upper', { parent: 'A', before: 'A1' }],
    ['A2', 'B', 'lower', { parent: 'B', before: null }],
    ['A', 'B', 'lower', { parent: 'I', before: null }],
    ['C', 'A', 'upper', { parent: 'I', before: 'A' }],
    ['C', 'I', 'lower', { parent: 'I', before: null }],
    ['A1', 'I', 'upper', { parent: null, before: 'I' }],
  ] as const)('%s over %s, %s half', (dragged, over, half, place) => {
    expect(drop(dragged, over, half)).toEqual(place);
  });

  test.each([
    ['x', 'x', 'upper'],
    ['x', 'y', 'upper'],
    ['y', 'x', 'lower'],
    ['x', 'A1', 'lower'],
    ['A1', 'x', 'upper'],
    ['I', 'A', 'lower'],
    ['A', 'A1', 'upper'],
    ['C', 'A1', 'upper'],
    ['A1', 'A', 'lower'],
  ] as const)('%s stays when let go over %s, %s half', (dragged, over, half) => {
    expect(drop(dragged, over, half)).toBeNull();
  });
});
