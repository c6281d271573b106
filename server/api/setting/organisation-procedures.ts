import 'server-only';
import { addOrganisation } from '@/db/commands/add-organisation';
import { archiveOrganisation } from '@/db/commands/archive-organisation';
import { changeOrganisation } from '@/db/commands/change-organisation';
import { restoreOrganisation } from '@/db/commands/restore-organisation';
import { listSettingOrganisations } from '@/db/queries/list-setting-organisations';
import { api } from '../base';
import { officeProgramme } from '../programme-door';
import { writing } from '../writing';

const { setting } = api;

export const organisationProcedures = {
  organisations: setting.organisations.handler(({ context, input }) => {
    const { scope } = officeProgramme(context, input.programme, 'viewOffice');
    return listSettingOrganisations(context.db, scope);
  }),
  addOrganisation: setting.addOrganisation.handler(
    async ({ context, input: { programme, ...input } }) => {
      const { scope } = officeProgramme(context, programme, 'editFramework');
      await writing(context, (at) => addOrganisation(context.db, scope, { ...input, ...at }));
      return { code: input.code };
    },
  ),
  changeOrganisation: setting.changeOrganisation.handler(
    async ({ context, input: { programme, ...input } }) => {
      const { scope } = officeProgramme(context, programme, 'editFramework');
      await writing(context, (at) => changeOrganisation(context.db, scope, { ...input, ...at }));
      return { code: input.organisation };
    },
  ),
  archiveOrganisation: setting.archiveOrganisation.handler(
    async ({ context, input: { programme, organisation } }) => {
      const { scope } = officeProgramme(context, programme, 'editFramework');
      const notices = await writing(context, (at) =>
        archiveOrganisation(context.db, scope, { organisation, ...at }),
      );
      return { code: organisation, notices };
    },
  ),
  restoreOrganisation: setting.restoreOrganisation.handler(
    async ({ context, input: { programme, organisation } }) => {
      const { scope } = officeProgramme(context, programme, 'editFramework');
      await writing(context, (at) =>
        restoreOrganisation(context.db, scope, { organisation, ...at }),
      );
      return { code: organisation };
    },
  ),
};
