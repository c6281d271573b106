import { knownCode } from '@/lib/code-input';
import { noteForm, optionalLocalisedInput, reasonInput } from '@/lib/localised-schema';
import { z } from '@/lib/zod';
import { aimCell, aimNumber, levelCode, mostAimsAtOnce } from './aim-input';
import { targetOperators, targetScopes } from './vocabulary';

export const targetInput = z.strictObject({
  operator: z.enum(targetOperators).default('='),
  /** Of a ratio the fraction: 0.625 for 62.5 %. */
  value: aimNumber,
  /** ISO 4217, where the amount was read with one; it has to be the indicator's. */
  currency: z.string().max(3).nullable().default(null),
  level: levelCode,
  words: optionalLocalisedInput(noteForm),
  comment: optionalLocalisedInput(noteForm),
});
export type TargetInput = z.output<typeof targetInput>;

const targetCell = z
  .strictObject({
    ...aimCell,
    scope: z.enum(targetScopes, 'errors.fields.required'),
    phase: knownCode.nullable().default(null),
    period: knownCode.nullable().default(null),
    /** null takes it out; the earlier one is kept with the reason. */
    target: targetInput.nullable(),
  })
  .superRefine(({ scope, phase, period }, context) => {
    const given = { phase, period } as const;
    for (const name of ['phase', 'period'] as const) {
      if ((scope === name) === (given[name] !== null)) continue;
      context.addIssue({ code: 'custom', path: [name], message: 'api.targets.scope' });
    }
  });

export const targetsInput = z.object({
  cells: z
    .array(targetCell)
    .min(1, 'errors.fields.required')
    .max(mostAimsAtOnce, 'api.aims.tooMany'),
  /** Why targets change; compulsory for those whose phase has started. */
  reason: reasonInput.nullable().default(null),
});
export type TargetsInput = z.output<typeof targetsInput>;

/** What is asked where a target changes whose phase has started. */
export const targetReasonInput = z.object({ reason: reasonInput });
