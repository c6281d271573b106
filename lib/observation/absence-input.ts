import { reasonInput } from '@/lib/localised-schema';
import { z } from '@/lib/zod';

/** Why cells have no value; it becomes their explanation. */
export const absenceInput = z.object({ reason: reasonInput });
