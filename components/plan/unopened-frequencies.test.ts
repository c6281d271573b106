import { describe, expect, it } from 'vitest';
import type { PlanEntryInput } from '@/lib/plan/plan-input';
import { unopenedFrequencies } from './unopened-frequencies';

const every = (frequency: PlanEntryInput['frequency']): PlanEntryInput[] => [
  { frequency, organisation: null, breakdown: 'none' },
];
const held = new Map([
  [
    'served',
    new Map([
      ['R1', every('quarter')],
      ['R2', every('year')],
    ]),
  ],
]);
const quarters = new Set(['quarter'] as const);

describe('what is planned without a period to report it in', () => {
  it('is named by its frequency', () => {
    expect(unopenedFrequencies(held, new Map(), quarters)).toEqual(['year']);
  });

  it('counts a draft in place of what it changes', () => {
    const drafts = new Map([['served', new Map([['R2', every('month')]])]]);
    expect(unopenedFrequencies(held, drafts, quarters)).toEqual(['month']);
  });

  it('is nothing where every frequency has a period', () => {
    expect(unopenedFrequencies(held, new Map(), new Set(['quarter', 'year'] as const))).toEqual([]);
  });
});
