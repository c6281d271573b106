import { describe, expect, test } from 'vitest';
import { indicatorKinds } from '@/lib/indicator/vocabulary';
import { aDraft } from './draft-fixture';
import { emptyDraft } from './indicator-draft';
import { shownFields } from './shown-fields';

const shown = (patch: Parameters<typeof aDraft>[0]) => [...shownFields(aDraft(patch), null)].sort();

test('nothing depends on a kind that is not chosen yet', () => {
  expect(shownFields(emptyDraft('O1'), null).size).toBe(0);
});

describe('what a kind is asked for', () => {
  test.each([
    ['count', ['unit', 'decimals', 'countsPeople'], ['currency', 'ratioSource', 'levels']],
    ['amount', ['currency', 'decimals', 'allowsNegative'], ['unit', 'countsPeople', 'levels']],
    ['ratio', ['ratioSource', 'cohort', 'countsPeople'], ['currency', 'unit', 'levels']],
    ['score', ['levels', 'aggregation'], ['decimals', 'allowsNegative', 'unit']],
    ['milestone', ['levels', 'trajectory'], ['decimals', 'countingRule', 'unit']],
    ['text', ['accumulation'], ['aggregation', 'direction', 'trajectory', 'decimals']],
  ] as const)('%s', (kind, asked, left) => {
    const fields = shown({ kind });
    expect(asked.filter((field) => !fields.includes(field))).toEqual([]);
    expect(left.filter((field) => fields.includes(field))).toEqual([]);
  });
});

test('a cumulative count says since when, a stock says for how long it stands', () => {
  expect(shown({ accumulation: 'cumulative' })).toContain('cumulativeOrigin');
  expect(shown({ accumulation: 'snapshot' })).toContain('snapshotMaxAgeDays');
  expect(shown({ accumulation: 'periodic' })).not.toContain('snapshotMaxAgeDays');
});

test('the note on overlap is asked where one person may be counted twice', () => {
  expect(shown({ mayCountTwice: true })).toContain('overlapNote');
  expect(shown({})).not.toContain('overlapNote');
});

test('what is stored beside the kind stays in view until the kind changes', () => {
  const stored = aDraft({ kind: 'milestone', decimals: '2' });
  expect(shownFields(stored, stored)).toContain('decimals');
  expect(shownFields({ ...stored, kind: 'text' }, stored)).not.toContain('decimals');
});

test('every kind says how its values combine over time', () => {
  for (const kind of indicatorKinds) expect(shown({ kind })).toContain('accumulation');
});
