import { knownCode } from '@/lib/code-input';
import { localisedInAllInput, titleForm } from '@/lib/localised-schema';
import { z } from '@/lib/zod';
import { newSlug } from './programme-input';

/** What is taken over from a programme; never its people, values, releases or history. */
export const copyInput = z
  .object({
    slug: newSlug,
    title: localisedInAllInput(titleForm),
    /** Texts, places, phases, periods, organisations, dimensions. */
    setting: z.boolean().default(true),
    /** Results and indicators, with their tags and the key figures. */
    framework: z.boolean().default(false),
    plan: z.boolean().default(false),
    /** Targets and baselines. */
    targets: z.boolean().default(false),
  })
  .superRefine(({ setting, framework, plan, targets }, context) => {
    if (setting && framework) return;
    for (const [field, isAsked] of Object.entries({ plan, targets })) {
      if (!isAsked) continue;
      context.addIssue({ code: 'custom', path: [field], message: 'api.programmes.copyNeeds' });
    }
  });

/** As the form asks for it, with the programme that is copied. */
export const copyOfInput = copyInput.and(z.object({ programme: knownCode }));

export type CopyInput = z.output<typeof copyInput>;
