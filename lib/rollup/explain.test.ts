import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/locale';
import { valueStateLetters } from '@/lib/observation/value-state';
import { figureStatuses } from '@/lib/release/figure';
import { cannotJudgeReasons } from '@/lib/target/status';
import { allWords, wordsOf } from '@/lib/words-testing';
import { changeRefusals } from './change-between-phases';
import { explainer, noChangeWords, refusalWords } from './explain';
import { type Clause, clauseCodes } from './explanation';
import { refusals } from './outcome';

const say = explainer(allWords);

describe('the sentence that says how a figure was made', () => {
  it('reads well in each language', () => {
    const clauses: Clause[] = [
      { code: 'latestOfPeriods', count: 16, frequency: 'quarter', day: '2022-12-31' },
      { code: 'placesSum', count: 2 },
      { code: 'coveragePlaces', count: 2, of: 3 },
    ];
    expect(say(clauses)).toEqual({
      fr: 'Dernière valeur de 16 trimestres, au 31 décembre 2022. Additionné sur 2 lieux. 2 lieux prévus sur 3 ont communiqué une valeur.',
      en: 'Latest of 16 quarters, at 31 December 2022. Summed over 2 places. 2 of 3 planned places reported.',
      ar: 'آخر قيمة من 16 ربعًا سنويًا، بتاريخ 31 دجنبر 2022. مجموع مكانين. مكانان مقرران من أصل 3 أبلغا عن قيمة.',
    });
  });

  it.each([
    [1, 'شهر واحد'],
    [2, 'شهرين'],
    [3, '3 أشهر'],
    [11, '11 شهرًا'],
    [100, '100 شهر'],
  ])('counts %d months as Arabic does', (count, words) => {
    const [clause] = [{ code: 'sumOfPeriods', count, frequency: 'month' } as const];
    expect(say([clause]).ar).toBe(`مجموع ${words}.`);
  });

  it('has words for every clause, refusal, state and status in every language', () => {
    for (const code of clauseCodes) {
      const text = say([
        {
          ...{ code, count: 2, of: 3, day: '2022-12-31', frequency: 'half-year' },
          ...{ codes: ['A', 'B'], words: { en: 'Said' } },
        },
      ]);
      for (const locale of locales) expect(text[locale]).toMatch(/\S/);
    }
    for (const refusal of refusals) expect(refusalWords(refusal, allWords).ar).toMatch(/\S/);
    for (const refusal of changeRefusals) expect(noChangeWords(refusal, allWords).ar).toMatch(/\S/);
    for (const locale of locales) {
      const status = wordsOf('status', locale);
      for (const code of figureStatuses) expect(status(`codes.${code}`)).toMatch(/\S/);
      for (const reason of [...cannotJudgeReasons, 'words-only']) {
        expect(status(`reasons.${reason}`)).toMatch(/\S/);
      }
      const rollup = wordsOf('rollup', locale);
      for (const state of Object.keys(valueStateLetters)) {
        expect(rollup(`states.${state}`)).toMatch(/\S/);
      }
    }
  });
});
