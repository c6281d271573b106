import { newCode } from '@/lib/code-input';
import { localisedInput, plainLine, titleForm } from '@/lib/localised-schema';
import { organisationRoles } from '@/lib/programme/vocabulary';
import { z } from '@/lib/zod';

export const changedOrganisationInput = z.object({
  name: localisedInput(titleForm),
  roles: z
    .array(z.enum(organisationRoles, 'errors.fields.required'))
    .min(1, 'errors.fields.required')
    .transform((roles) => [...new Set(roles)].sort()),
  iatiIdentifier: plainLine(100)
    .regex(/^[^\s/&|?]*$/, 'api.organisations.iatiIdentifier')
    .nullable()
    .default(null)
    .transform((identifier) => identifier || null),
});
export type ChangedOrganisationInput = z.output<typeof changedOrganisationInput>;

/** Values name an organisation by its code, which never changes. */
export const organisationInput = changedOrganisationInput.extend({ code: newCode });
export type OrganisationInput = z.output<typeof organisationInput>;
