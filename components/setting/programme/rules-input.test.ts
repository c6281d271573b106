import { describe, expect, test } from 'vitest';
import { inputProblems } from '@/lib/input-problems';
import { programmeRulesInput } from '@/lib/programme/programme-input';
import { percentOf, readRules } from './rules-input';

function typed(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  const all = {
    ...{ startMonth: '7', aheadFrom: '115', onTrackFrom: '85' },
    ...{ smallNumberThreshold: '10', reviewSteps: '2', ...fields },
  };
  for (const [name, value] of Object.entries(all)) data.set(name, value);
  return data;
}

describe('the rules of a programme', () => {
  test('are typed in per cent and kept as fractions', () => {
    expect(programmeRulesInput.parse(readRules(typed({})))).toEqual({
      ...{ startMonth: 7, aheadFrom: 1.15, onTrackFrom: 0.85 },
      ...{ smallNumberThreshold: 10, reviewSteps: 2 },
    });
    expect([percentOf(1.15), percentOf(0.85), percentOf(0.825)]).toEqual([115, 85, 82.5]);
  });

  test.each(['112,5', '112.5 %', '١١٢٫٥'])('may be written %s', (aheadFrom) => {
    expect(readRules(typed({ aheadFrom })).aheadFrom).toBe(1.125);
  });

  test.each([
    [{ aheadFrom: '' }, 'aheadFrom'],
    [{ onTrackFrom: 'most' }, 'onTrackFrom'],
    [{ smallNumberThreshold: '2.5' }, 'smallNumberThreshold'],
    [{ aheadFrom: '80' }, 'aheadFrom'],
  ])('are refused at their field: %o', (fields, field) => {
    const { error } = programmeRulesInput.safeParse(readRules(typed(fields)));
    expect(error && inputProblems(error).map((problem) => problem.field)).toEqual([field]);
  });
});
