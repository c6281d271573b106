import { oc } from '@orpc/contract';
import { newAccountInput, programmeGrantInput } from '@/lib/person/grant-input';
import { z } from '@/lib/zod';
import { programmeSlug } from './address-schema';

const personId = z.string().min(1).max(80);

const oneTimeLink = z.object({
  personId,
  token: z
    .string()
    .describe('Of the address `/{lang}/office/setup?token=…`. It is not kept and not shown again.'),
  expiresAt: z.string(),
});

export const peopleContract = oc.tag('People').router({
  createAccount: oc
    .route({
      method: 'POST',
      path: '/people',
      summary: 'Create an account',
      description: 'Without a role, and with a one-time link by which the person sets a password.',
      successStatus: 201,
    })
    .input(newAccountInput)
    .output(oneTimeLink),
  issuePasswordLink: oc
    .route({
      method: 'POST',
      path: '/people/{personId}/password-links',
      summary: 'Issue a new link for a password',
      description: 'An earlier link dies. The password and the sessions stand until it is used.',
      successStatus: 201,
    })
    .input(z.object({ personId }))
    .output(oneTimeLink),
  grantRole: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/roles',
      summary: 'Give a role on a programme',
      successStatus: 201,
    })
    .input(programmeGrantInput.extend({ programme: programmeSlug }))
    .output(z.object({ grantId: z.int() })),
  grantAdministrator: oc
    .route({
      method: 'POST',
      path: '/administrators',
      summary: 'Make a person an administrator of the instance',
      successStatus: 201,
    })
    .input(z.object({ personId }))
    .output(z.object({ grantId: z.int() })),
  revokeRole: oc
    .route({
      method: 'POST',
      path: '/roles/{grantId}/revocation',
      summary: 'Take a role away',
      description: 'At once. The last administrator of the instance stays one.',
    })
    .input(z.object({ grantId: z.coerce.number().int().min(1) }))
    .output(z.object({ grantId: z.int() })),
});
