import { fewestComponents } from '@/lib/indicator/calculated-rules';
import { z } from '@/lib/zod';
import { isSum } from './addable';
import type { IndicatorDraft } from './indicator-draft';

/**
 * The schema of the form. Until a sum has its components, they alone are asked for: what else it lacks
 * comes from them.
 */
export function askingComponents<S extends z.ZodType>(schema: S, draft: IndicatorDraft) {
  return z.preprocess((input, context) => {
    if (isSum(draft) && draft.components.length < fewestComponents) {
      const message = 'api.indicators.fewComponents';
      context.addIssue({ code: 'custom', path: ['components'], message });
    }
    return input;
  }, schema);
}
