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
    const draft = newResultDraft('');
    const condition = { id: 1, kind: 'risk', text: draft.title } as const;
    const parsed = resultInput.safeParse(resultDraftInput({ ...draft, conditions: [condition] }));
    expect(parsed.error && inputProblems(parsed.error).map(({ field }) => field)).toEqual([
      ...['code', 'level', 'title', 'conditions.0.text'],
    ]);
  });

  test('stands at the root where no result above is chosen', () => {
    expect(resultDraftInput(newResultDraft('')).parent).toBeNull();
    expect(resultDraftInput(newResultDraft('1')).parent).toBe('1');
  });

  test('asks for the level again where the one chosen cannot stand under the new parent', () => {
    const outcome = { ...newResultDraft(''), level: 'outcome' } as const;
    const above = [{ ...stored, code: '1', level: 'outcome', parent: null } as const];
    expect(withParent(outcome, above, '1').level).toBe('');
    expect(withParent({ ...outcome, level: 'output' }, above, '1').level).toBe('output');
  });
});
