import { z } from '@/lib/zod';

/** A code made here, as it stands in addresses and keys: dots alone would climb in a path. */
export const newCode = z
  .string('errors.fields.required')
  .trim()
  .regex(/^(?!\.+$)[A-Za-z0-9._-]{1,40}$/, 'api.setting.code');

/** A code that something has already, in an address or an input. */
export const knownCode = z
  .string('errors.fields.required')
  .min(1, 'errors.fields.required')
  .max(80);
