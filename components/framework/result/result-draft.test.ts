import { describe, expect, test } from 'vitest';
import type { Editor } from '@/lib/api/framework/editor-schema';
import { inputProblems } from '@/lib/input-problems';
import { changedResultInput, resultInput } from '@/lib/result/result-input';
import { newResultDraft, resultDraftInput, resultDraftOf, withParent } from './result-draft';

const stored: Editor['results'][number] = {
  ...{ code: '1.1', level: 'output', parent: '1', isArchived: false, untranslated: [] },
  title: { fr: 'Produit', ar: 'منتج' },
  description: null,
  conditions: [{ kind: 'risk', text: { en: 'Drought' } }],
};

describe('the form of a result', () => {
  test('gives back what is stored', () => {
    const { code, level, title, description, conditions } = stored;
    expect(changedResultInput.parse(resultDraftInput(resultDraftOf(stored)))).toEqual({
      ...{ code, level, title, description, conditions },
    });
  });

  test('names what is missing, each at its field', () => {
    const draft = newResultDraft([], '');
    const condition = { id: 1, kind: 'risk', text: draft.title } as const;
    const parsed = resultInput.safeParse(resultDraftInput({ ...draft, conditions: [condition] }));
    expect(parsed.error && inputProblems(parsed.error).map(({ field }) => field)).toEqual([
      ...['code', 'level', 'title', 'conditions.0.text'],
    ]);
  });

  test('stands at the root where no result above is chosen', () => {
    expect(resultDraftInput(newResultDraft([], '')).parent).toBeNull();
    expect(resultDraftInput(newResultDraft([stored], '1')).parent).toBe('1');
  });

  describe('under another result', () => {
    const above = (level: 'impact' | 'outcome') => [
      { ...stored, code: '1', level, parent: null } as const,
    ];
    const outcome = { ...newResultDraft([], ''), level: 'outcome' } as const;

    test('asks for the level again where the one chosen cannot stand there', () => {
      const impact = { ...outcome, level: 'impact' } as const;
      expect(withParent(impact, above('impact'), '1').level).toBe('');
      expect(withParent(outcome, above('impact'), '1').level).toBe('outcome');
    });

    test('has the only level that can stand there', () => {
      expect(withParent(outcome, above('outcome'), '1').level).toBe('output');
      expect(newResultDraft(above('outcome'), '1').level).toBe('output');
    });
  });
});
