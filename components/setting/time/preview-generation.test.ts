import { describe, expect, it } from 'vitest';
import { generationInput } from '@/lib/period/generation-input';
import { previewGeneration } from './preview-generation';

const day = (date: string) => ({ date, precision: 'day' }) as const;
const unknown = { date: null, precision: 'unknown' } as const;

const setting = {
  startMonth: 4,
  phases: [
    { code: 'I', span: { start: day('2020-01-01'), end: day('2020-12-31') } },
    { code: 'II', span: { start: unknown, end: unknown } },
  ],
};

const preview = (input: object) => previewGeneration(generationInput.parse(input), setting);

describe('previewGeneration', () => {
  it('fills a phase with whole periods, each with the day it is due', () => {
    const periods = preview({ frequency: 'quarter', phase: 'I', dueAfterDays: 15 })?.periods;
    expect(periods?.map(({ code, dueOn, phase }) => [code, dueOn, phase])).toEqual([
      ['2020-Q1', '2020-04-15', 'I'],
      ['2020-Q2', '2020-07-15', 'I'],
      ['2020-Q3', '2020-10-15', 'I'],
      ['2020-Q4', '2021-01-15', 'I'],
    ]);
  });

  it('follows the programme’s own year where it is asked to', () => {
    const asked = { frequency: 'year', from: '2020-01-01', to: '2021-12-31', year: 'programme' };
    expect(preview(asked)?.periods.map(({ code }) => code)).toEqual(['2020-21']);
    expect(preview(asked)?.uncovered).toEqual([
      { from: '2020-01-01', to: '2020-03-31' },
      { from: '2021-04-01', to: '2021-12-31' },
    ]);
  });

  it('gives nothing for a phase without dates, or one there is not', () => {
    expect(preview({ frequency: 'month', phase: 'II' })).toBeNull();
    expect(preview({ frequency: 'month', phase: 'IX' })).toBeNull();
  });
});
