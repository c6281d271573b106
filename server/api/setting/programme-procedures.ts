import 'server-only';
import { changeProgramme } from '@/db/commands/change-programme';
import { changeProgrammeRules } from '@/db/commands/change-programme-rules';
import { changeVisibility } from '@/db/commands/change-visibility';
import { chooseKeyFigures } from '@/db/commands/choose-key-figures';
import { copyProgramme } from '@/db/commands/copy-programme';
import { createProgramme } from '@/db/commands/create-programme';
import { getSettingProgramme } from '@/db/queries/get-setting-programme';
import { getSetup } from '@/db/queries/get-setup';
import { listPlaceSets } from '@/db/queries/list-place-sets';
import { authorise } from '@/lib/permissions';
import { api } from '../base';
import { officeProgramme } from '../programme-door';
import { writing } from '../writing';

const { setting } = api;

export const programmeSettingProcedures = {
  placeSets: setting.placeSets.handler(({ context }) =>
    listPlaceSets(context.db, authorise(context.caller, 'manageInstance', {})),
  ),
  createProgramme: setting.createProgramme.handler(async ({ context, input }) => {
    const scope = authorise(context.caller, 'manageInstance', {});
    const { unlistedSecret } = await writing(context, (at) =>
      createProgramme(context.db, scope, { ...input, ...at }),
    );
    return { slug: input.slug, visibility: input.visibility, unlistedSecret };
  }),
  copyProgramme: setting.copyProgramme.handler(
    async ({ context, input: { programme, ...copy } }) => {
      const scope = authorise(context.caller, 'manageInstance', {});
      const { id: fromId } = officeProgramme(context, programme, 'viewOffice').programme;
      await writing(context, (at) => copyProgramme(context.db, scope, { ...copy, fromId, ...at }));
      return { slug: copy.slug };
    },
  ),
  programme: setting.programme.handler(({ context, input }) => {
    const { scope } = officeProgramme(context, input.programme, 'editFramework');
    return getSettingProgramme(context.db, scope);
  }),
  setup: setting.setup.handler(({ context, input }) => {
    const { scope } = officeProgramme(context, input.programme, 'editFramework');
    return getSetup(context.db, scope);
  }),
  changeProgramme: setting.changeProgramme.handler(
    async ({ context, input: { programme, ...texts } }) => {
      const { scope } = officeProgramme(context, programme, 'editFramework');
      await writing(context, (at) => changeProgramme(context.db, scope, { ...texts, ...at }));
      return { slug: programme };
    },
  ),
  changeRules: setting.changeRules.handler(async ({ context, input: { programme, ...rules } }) => {
    const scope = authorise(context.caller, 'manageInstance', {});
    const { id: programmeId } = officeProgramme(context, programme, 'viewOffice').programme;
    await writing(context, (at) =>
      changeProgrammeRules(context.db, scope, { ...rules, programmeId, ...at }),
    );
    return { slug: programme };
  }),
  changeVisibility: setting.changeVisibility.handler(
    async ({ context, input: { programme, visibility } }) => {
      const { scope } = officeProgramme(context, programme, 'editFramework');
      const unlistedSecret = await writing(context, (at) =>
        changeVisibility(context.db, scope, { visibility, ...at }),
      );
      return { slug: programme, visibility, unlistedSecret };
    },
  ),
  chooseKeyFigures: setting.chooseKeyFigures.handler(
    async ({ context, input: { programme, keyFigures } }) => {
      const { scope } = officeProgramme(context, programme, 'editFramework');
      await writing(context, (at) => chooseKeyFigures(context.db, scope, { keyFigures, ...at }));
      return { count: keyFigures.length };
    },
  ),
};
