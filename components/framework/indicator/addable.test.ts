import { describe, expect, test } from 'vitest';
import { indicatorInput } from '@/lib/indicator/indicator-input';
import { inputProblems } from '@/lib/input-problems';
import { type AddableIndicator, addingProblem, isSum, withComponents } from './addable';
import { askingComponents } from './asking-components';
import { changedDraft } from './choices';
import { aDraft } from './draft-fixture';
import { draftInput } from './draft-input';
import type { IndicatorDraft } from './indicator-draft';

const anAddable = (patch: Partial<AddableIndicator> = {}): AddableIndicator => ({
  ...{ code: 'a', name: { en: 'A' }, kind: 'count', currency: null, aggregation: 'sum' },
  ...{ accumulation: 'cumulative', cumulativeOrigin: 'phase', countsPeople: true },
  ...{ isPublic: true, mayCountTwice: false, allowsNegative: false },
  ...patch,
});
const a = anAddable();
const b = anAddable({ code: 'b', mayCountTwice: true });
const money = anAddable({ code: 'money', kind: 'amount', currency: 'MAD' });
const addable = [a, b, money];

const sumOf = (components: readonly string[], patch: Partial<IndicatorDraft> = {}) =>
  changedDraft(aDraft({ isCalculated: true, ...patch }), withComponents(addable, components));
const problems = (draft: IndicatorDraft) => {
  const parsed = askingComponents(indicatorInput, draft).safeParse(draftInput(draft, null));
  return parsed.success ? [] : inputProblems(parsed.error).map(({ field }) => field);
};

describe('a sum in the form', () => {
  test('says of itself what its components have in common', () => {
    const overlapNote = { fr: 'Non', en: 'No', ar: 'لا' };
    const draft = sumOf(['a', 'b'], { overlapNote });
    expect(problems(draft)).toEqual([]);
    expect(draftInput(draft, null)).toMatchObject({
      components: ['a', 'b'],
      ...{ accumulation: 'cumulative', cumulativeOrigin: 'phase', aggregation: 'sum' },
      ...{ countsPeople: true, mayCountTwice: true, overlapNote },
    });
  });

  test('is asked for its components alone until it has them, then for its note', () => {
    expect(problems(sumOf([], { accumulation: '' }))).toEqual(['components']);
    expect(problems(sumOf(['a']))).toEqual(['components']);
    expect(problems(sumOf(['a', 'b']))).toEqual([
      'overlapNote.fr',
      'overlapNote.en',
      'overlapNote.ar',
    ]);
  });

  test('is none where its kind cannot be added, and adds nothing of another kind', () => {
    const draft = sumOf(['a', 'b']);
    const ratio = changedDraft(draft, { kind: 'ratio', ratioSource: 'sample' });
    expect(isSum(ratio)).toBe(false);
    expect(draftInput(ratio, null).components).toEqual([]);
    expect(changedDraft(draft, { kind: 'amount' }).components).toEqual([]);
    expect(changedDraft(draft, { kind: 'count' }).components).toEqual(['a', 'b']);
  });
});

describe('an indicator that is offered', () => {
  test.each([
    ['goes with the others', {}, null],
    ['is of another kind', { kind: 'amount', currency: 'MAD' }, 'other-kind'],
    [
      'adds otherwise over time',
      { accumulation: 'periodic', cumulativeOrigin: null },
      'other-time',
    ],
    ['is not public', { isPublic: false }, 'not-public'],
  ] as const)('%s', (_title, patch, problem) => {
    expect(addingProblem(sumOf(['a']), addable, anAddable({ code: 'c', ...patch }))).toBe(problem);
  });

  test('is of the kind that was chosen while nothing else is', () => {
    expect(addingProblem(sumOf([]), addable, money)).toBe('other-kind');
    expect(addingProblem(sumOf([]), addable, b)).toBeNull();
    expect(
      addingProblem(sumOf([], { isPublic: false }), addable, anAddable({ isPublic: false })),
    ).toBeNull();
  });
});
