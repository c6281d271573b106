import { resultLevels } from '@/lib/indicator/vocabulary';
import { localisedSchema } from '@/lib/localised-schema';
import { placeLevels } from '@/lib/programme/vocabulary';
import { releasePhaseSchema } from '@/lib/release/content';
import { z } from '@/lib/zod';
import { entryIndicatorSchema, namedPeriodSchema } from './observation-schema';

/** The programme as it stands now, released or not: what a filter or a form chooses from. */
export const frameworkSchema = z.object({
  phases: z.array(releasePhaseSchema),
  periods: z.array(namedPeriodSchema),
  places: z.array(
    z.object({
      key: z.string(),
      name: localisedSchema,
      level: z.enum(placeLevels),
      parentKey: z.string().nullable(),
      /** The programme lists it; others are places that lie around those. */
      isInProgramme: z.boolean(),
    }),
  ),
  results: z.array(
    z.object({
      code: z.string(),
      level: z.enum(resultLevels),
      parentCode: z.string().nullable(),
      title: localisedSchema,
    }),
  ),
  indicators: z.array(
    entryIndicatorSchema.extend({ resultCode: z.string(), isPublic: z.boolean() }),
  ),
  organisations: z.array(z.object({ code: z.string(), name: localisedSchema })),
  sources: z.array(z.object({ code: z.string(), title: localisedSchema })),
});
export type Framework = z.infer<typeof frameworkSchema>;
