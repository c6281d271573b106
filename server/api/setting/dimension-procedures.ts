import 'server-only';
import { addCategory } from '@/db/commands/add-category';
import { addDimension } from '@/db/commands/add-dimension';
import { archiveCategory } from '@/db/commands/archive-category';
import { changeCategory } from '@/db/commands/change-category';
import { changeDimension } from '@/db/commands/change-dimension';
import { makeBreakdown } from '@/db/commands/make-breakdown';
import { orderCategories } from '@/db/commands/order-categories';
import { orderDimensions } from '@/db/commands/order-dimensions';
import { restoreCategory } from '@/db/commands/restore-category';
import { listSettingDimensions } from '@/db/queries/list-setting-dimensions';
import { api } from '../base';
import { officeProgramme } from '../programme-door';
import { writing } from '../writing';

const { setting } = api;

export const dimensionProcedures = {
  dimensions: setting.dimensions.handler(({ context, input }) => {
    const { scope } = officeProgramme(context, input.programme, 'viewOffice');
    return listSettingDimensions(context.db, scope);
  }),
  addDimension: setting.addDimension.handler(
    async ({ context, input: { programme, ...input } }) => {
      const { scope } = officeProgramme(context, programme, 'editFramework');
      await writing(context, (at) => addDimension(context.db, scope, { ...input, ...at }));
      return { code: input.code };
    },
  ),
  changeDimension: setting.changeDimension.handler(
    async ({ context, input: { programme, ...input } }) => {
      const { scope } = officeProgramme(context, programme, 'editFramework');
      await writing(context, (at) => changeDimension(context.db, scope, { ...input, ...at }));
      return { code: input.dimension };
    },
  ),
  orderDimensions: setting.orderDimensions.handler(
    async ({ context, input: { programme, codes } }) => {
      const { scope } = officeProgramme(context, programme, 'editFramework');
      await writing(context, (at) => orderDimensions(context.db, scope, { codes, ...at }));
      return { count: codes.length };
    },
  ),
  addCategory: setting.addCategory.handler(async ({ context, input: { programme, ...input } }) => {
    const { scope } = officeProgramme(context, programme, 'editFramework');
    await writing(context, (at) => addCategory(context.db, scope, { ...input, ...at }));
    return { code: input.code };
  }),
  changeCategory: setting.changeCategory.handler(
    async ({ context, input: { programme, ...input } }) => {
      const { scope } = officeProgramme(context, programme, 'editFramework');
      await writing(context, (at) => changeCategory(context.db, scope, { ...input, ...at }));
      return { code: input.category };
    },
  ),
  orderCategories: setting.orderCategories.handler(
    async ({ context, input: { programme, ...input } }) => {
      const { scope } = officeProgramme(context, programme, 'editFramework');
      await writing(context, (at) => orderCategories(context.db, scope, { ...input, ...at }));
      return { count: input.codes.length };
    },
  ),
  archiveCategory: setting.archiveCategory.handler(
    async ({ context, input: { programme, ...address } }) => {
      const { scope } = officeProgramme(context, programme, 'editFramework');
      await writing(context, (at) => archiveCategory(context.db, scope, { ...address, ...at }));
      return { code: address.category };
    },
  ),
  restoreCategory: setting.restoreCategory.handler(
    async ({ context, input: { programme, ...address } }) => {
      const { scope } = officeProgramme(context, programme, 'editFramework');
      await writing(context, (at) => restoreCategory(context.db, scope, { ...address, ...at }));
      return { code: address.category };
    },
  ),
  makeBreakdown: setting.makeBreakdown.handler(
    async ({ context, input: { programme, dimensions } }) => {
      const { scope } = officeProgramme(context, programme, 'editFramework');
      const code = await writing(context, (at) =>
        makeBreakdown(context.db, scope, { dimensions, ...at }),
      );
      return { code };
    },
  ),
};
