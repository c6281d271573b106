import { z } from '@/lib/zod';
import { emailInput, nameInput } from './account-input';
import { programmeRoles, roles } from './role';

export const newAccountInput = z.object({ name: nameInput, email: emailInput });

/** A role on a programme, for some of its places or (none named) for all of them. */
export const programmeGrantInput = z.object({
  personId: z.string().min(1, 'errors.fields.required'),
  role: z.enum(programmeRoles, 'errors.fields.required'),
  placeIds: z
    .array(z.number().int())
    .default([])
    .transform((ids) => [...new Set(ids)]),
  /** The one a contributor reports for; null is any. */
  organisationId: z.number().int().nullable().default(null),
});

/** The form gives the role on the instance too. */
export const grantFormInput = programmeGrantInput.extend({
  role: z.enum(roles, 'errors.fields.required'),
});
