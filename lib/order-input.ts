import { z } from '@/lib/zod';
import { knownCode } from './code-input';

/** Every code of a list once, in the new order. */
export const orderInput = z.object({
  codes: z
    .array(knownCode)
    .max(1000, 'errors.fields.tooLong')
    .refine((codes) => new Set(codes).size === codes.length, 'api.setting.twiceInOrder'),
});
export type OrderInput = z.output<typeof orderInput>;
