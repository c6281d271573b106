import { z } from 'zod';
import { emailInput, nameInput } from './account-input';
import { programmeRoles, roles } from './role';

export const newAccountInput = z.object({ name: nameInput, email: emailInput });
export type NewAccountInput = z.input<typeof newAccountInput>;

/** A role on a programme, for some of its places or (none named) for all of them. */
export const programmeGrantInput = z.object({
  personId: z.string().min(1, 'errors.fields.required'),
  role: z.enum(programmeRoles, 'errors.fields.required'),
  placeIds: z.array(z.number().int()).default([]),
  organisationId: z.number().int().nullable().default(null),
});
export type ProgrammeGrantInput = z.output<typeof programmeGrantInput>;

export const roleInput = z.enum(roles);
