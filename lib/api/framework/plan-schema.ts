import { planEntryInput } from '@/lib/plan/plan-input';
import { z } from '@/lib/zod';

const cell = { indicator: z.string(), place: z.string().describe('`code@edition`.') };

/** The reporting plan of one phase: its rows and columns in order, and the cells that hold something. */
export const planGridSchema = z.object({
  phase: z.string(),
  indicators: z.array(z.string()),
  places: z.array(z.string()),
  entries: z.array(
    z.object({
      ...cell,
      frequency: planEntryInput.shape.frequency,
      organisation: z.string().nullable(),
      breakdown: z.string(),
    }),
  ),
  /** Cells in which values stand, planned or not. */
  observed: z.array(z.object({ ...cell, values: z.int() })),
});
export type PlanGrid = z.infer<typeof planGridSchema>;

export const planChangeSchema = z.object({
  changed: z.int(),
  cleared: z.int(),
  /** Cells that were cleared though values stand there: they stay, and count as not planned. */
  unplanned: z.array(z.object({ ...cell, values: z.int() })),
  newVersions: z.array(z.string()),
});
