import 'server-only';
import { changePeriod } from '@/db/commands/change-period';
import { deletePeriod } from '@/db/commands/delete-period';
import { openGeneratedPeriods } from '@/db/commands/open-generated-periods';
import { listSettingPeriods } from '@/db/queries/list-setting-periods';
import { sayIn } from '../../i18n/figure-words';
import { api } from '../base';
import { officeProgramme } from '../programme-door';
import { writing } from '../writing';

const { setting } = api;

const words = {
  fr: sayIn('fr', 'periods'),
  en: sayIn('en', 'periods'),
  ar: sayIn('ar', 'periods'),
};

export const periodProcedures = {
  periods: setting.periods.handler(({ context, input }) => {
    const { scope } = officeProgramme(context, input.programme, 'viewOffice');
    return listSettingPeriods(context.db, scope);
  }),
  generatePeriods: setting.generatePeriods.handler(
    async ({ context, input: { programme, ...input } }) => {
      const { scope } = officeProgramme(context, programme, 'editFramework');
      const { created, kept, uncovered } = await writing(context, (at) =>
        openGeneratedPeriods(context.db, scope, { ...input, ...at, words }),
      );
      return { created: [...created], kept: [...kept], uncovered: [...uncovered] };
    },
  ),
  changePeriod: setting.changePeriod.handler(
    async ({ context, input: { programme, ...input } }) => {
      const { scope } = officeProgramme(context, programme, 'editFramework');
      await writing(context, (at) => changePeriod(context.db, scope, { ...input, ...at }));
      return { code: input.code };
    },
  ),
  deletePeriod: setting.deletePeriod.handler(async ({ context, input: { programme, period } }) => {
    const { scope } = officeProgramme(context, programme, 'editFramework');
    await writing(context, (at) => deletePeriod(context.db, scope, { period, ...at }));
    return { code: period };
  }),
};
