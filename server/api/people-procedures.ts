import 'server-only';
import { createAccount } from '@/db/commands/create-account';
import { grantAdministrator } from '@/db/commands/grant-administrator';
import { grantRole } from '@/db/commands/grant-role';
import { issuePasswordLink } from '@/db/commands/issue-password-link';
import { revokeRole } from '@/db/commands/revoke-role';
import { setupLinkExpiry } from '@/db/setup-token';
import { authorise } from '@/lib/permissions';
import { api } from './base';
import { officeProgramme } from './programme-door';
import { writing } from './writing';

export const peopleProcedures = {
  createAccount: api.people.createAccount.handler(({ context, input }) => {
    const scope = authorise(context.caller, 'managePeople', {});
    return writing(context, (moment) => ({
      ...createAccount(context.db, scope, { ...input, ...moment }),
      expiresAt: setupLinkExpiry(moment.now),
    }));
  }),
  issuePasswordLink: api.people.issuePasswordLink.handler(({ context, input }) => {
    const scope = authorise(context.caller, 'managePeople', {});
    return writing(context, (moment) => ({
      personId: input.personId,
      token: issuePasswordLink(context.db, scope, { ...input, ...moment }),
      expiresAt: setupLinkExpiry(moment.now),
    }));
  }),
  grantRole: api.people.grantRole.handler(({ context, input }) => {
    const { programme: slug, ...grant } = input;
    const scope = authorise(context.caller, 'managePeople', {});
    const { id: programmeId } = officeProgramme(context, slug, 'viewOffice').programme;
    return writing(context, (moment) => ({
      grantId: grantRole(context.db, scope, { ...grant, programmeId, ...moment }),
    }));
  }),
  grantAdministrator: api.people.grantAdministrator.handler(({ context, input }) => {
    const scope = authorise(context.caller, 'managePeople', {});
    return writing(context, (moment) => ({
      grantId: grantAdministrator(context.db, scope, { ...input, ...moment }),
    }));
  }),
  revokeRole: api.people.revokeRole.handler(({ context, input }) => {
    const scope = authorise(context.caller, 'managePeople', {});
    return writing(context, (moment) => {
      revokeRole(context.db, scope, { ...input, ...moment });
      return input;
    });
  }),
};
