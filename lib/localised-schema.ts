import { z } from '@/lib/zod';
import type { Localised } from './locale';

/** The zod schema of `Localised`; apart from it, so that no page has to load zod for a text. */
export const localisedSchema: z.ZodType<Localised> = z.object({
  fr: z.string().min(1).optional(),
  en: z.string().min(1).optional(),
  ar: z.string().min(1).optional(),
});
