import type { Rule } from '@/lib/rollup/rule';

/**
 * How the database puts the values of one place together over a phase: it adds them, takes the
 * latest, takes the latest less the last one before the phase, or leaves each period by itself.
 */
export const ways = ['sum', 'latest', 'share', 'each'] as const;
export type Way = (typeof ways)[number];

/** null: only the arithmetic core can say, from the single values. */
export function wayOf(rule: Rule): Way | null {
  const isNumber = rule.kind === 'count' || rule.kind === 'amount';
  if (rule.kind === 'score' || rule.kind === 'milestone') {
    return rule.accumulation === 'unknown' ? null : 'latest';
  }
  if (rule.kind === 'ratio' && rule.ratioSource !== 'full-count') return null;
  if (rule.kind === 'text') return null;
  switch (rule.accumulation) {
    case 'periodic':
      return 'sum';
    case 'snapshot':
      return 'latest';
    case 'cumulative':
      if (rule.cumulativeOrigin === 'phase') return 'latest';
      return rule.cumulativeOrigin === 'programme' && isNumber ? 'share' : null;
    case 'per-period-only':
      return isNumber && rule.aggregation !== 'none' ? 'each' : null;
    case 'unknown':
      return null;
  }
}
