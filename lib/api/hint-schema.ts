import { z } from '@/lib/zod';

const number = z.number();

/** What is unusual about a value: the rule, and the numbers it compared. Shares are fractions. */
export const hintSchema = z.discriminatedUnion('rule', [
  z.object({
    rule: z.literal('jump'),
    value: number,
    low: number.describe('The usual range.'),
    high: number,
    from: z.int().describe('How many earlier values the range comes from.'),
    isOfGain: z.boolean().describe('Compared is the gain since the value before.'),
  }),
  z.object({ rule: z.literal('same-as-last'), value: number }),
  z.object({ rule: z.literal('below-earlier'), value: number, earlier: number }),
  z.object({ rule: z.literal('beyond-target'), value: number, target: number }),
  z.object({ rule: z.literal('parts-differ'), value: number, parts: number }),
  z.object({ rule: z.literal('above-population'), value: number, population: number }),
]);
