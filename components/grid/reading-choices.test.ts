import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '@/lib/numbers/read';
import { answersTo, readingBy } from './reading-choices';

const offered = (text: string, options: ReadOptions) =>
  answersTo({ text, options }).map((answers) => ({
    ...answers,
    ...readingBy({ text, options }, answers, options.locale),
  }));

describe('the readings of a number', () => {
  it('are two where one mark stands before three digits', () => {
    expect(offered('2,639', { locale: 'fr', decimals: 2 })).toEqual([
      { separatorIn: 'groups', number: '2\u202f639', decimals: 0 },
      { separatorIn: 'decimals', number: '2,639', decimals: 3 },
    ]);
  });

  it('say first whether it is a percentage', () => {
    const percent = { locale: 'en', decimals: 1, kind: 'percent' } as const;
    expect(offered('0.625', percent)).toEqual([
      { percentIn: 'percent', number: '0.625%', decimals: 3 },
      { percentIn: 'fractions', number: '62.5%', decimals: 1 },
    ]);
    expect(offered('62,500 %', percent).map((one) => one.number)).toEqual(['62,500%', '62.5%']);
    expect(offered('62,500', { ...percent, percentIn: 'percent' })).toMatchObject([
      { separatorIn: 'groups' },
      { separatorIn: 'decimals' },
    ]);
  });
});
