import { oc } from '@orpc/contract';
import { knownCode } from '@/lib/code-input';
import { localisedSchema } from '@/lib/localised-schema';
import { changedOrganisationInput, organisationInput } from '@/lib/organisation/organisation-input';
import { organisationRoles } from '@/lib/programme/vocabulary';
import { z } from '@/lib/zod';
import { codeAnswer, inOffice, noticedAnswer } from './answers';

const path = '/programmes/{programme}/setting/organisations' as const;
const ofOrganisation = inOffice.extend({ organisation: knownCode });

export const settingOrganisationSchema = z.object({
  code: z.string(),
  name: localisedSchema,
  roles: z.array(z.enum(organisationRoles)),
  iatiIdentifier: z.string().nullable(),
  isArchived: z.boolean(),
});
export type SettingOrganisation = z.infer<typeof settingOrganisationSchema>;

export const organisationDoors = {
  organisations: oc
    .route({ method: 'GET', path, summary: 'Organisations and their roles, archived ones too' })
    .input(inOffice)
    .output(z.array(settingOrganisationSchema)),
  addOrganisation: oc
    .route({ method: 'POST', path, summary: 'Add an organisation', successStatus: 201 })
    .input(inOffice.extend(organisationInput.shape))
    .output(codeAnswer),
  changeOrganisation: oc
    .route({
      method: 'PUT',
      path: `${path}/{organisation}`,
      summary: 'Change an organisation and the roles it has',
    })
    .input(ofOrganisation.extend(changedOrganisationInput.shape))
    .output(codeAnswer),
  archiveOrganisation: oc
    .route({
      method: 'POST',
      path: `${path}/{organisation}/archive`,
      summary: 'Take an organisation out of the choices',
      description: 'What it reported stands.',
    })
    .input(ofOrganisation)
    .output(noticedAnswer),
  restoreOrganisation: oc
    .route({
      method: 'POST',
      path: `${path}/{organisation}/restore`,
      summary: 'Put an archived organisation back among the choices',
    })
    .input(ofOrganisation)
    .output(codeAnswer),
};
