import { oc } from '@orpc/contract';
import { knownCode } from '@/lib/code-input';
import {
  breakdownInput,
  categoryInput,
  changedCategoryInput,
  changedDimensionInput,
  dimensionInput,
} from '@/lib/dimension/dimension-input';
import { localisedSchema } from '@/lib/localised-schema';
import { orderInput } from '@/lib/order-input';
import { z } from '@/lib/zod';
import { codeAnswer, countAnswer, inOffice } from './answers';

const path = '/programmes/{programme}/setting/dimensions' as const;
const one = `${path}/{dimension}` as const;
const category = `${one}/categories/{category}` as const;
const ofDimension = inOffice.extend({ dimension: knownCode });
const ofCategory = ofDimension.extend({ category: knownCode });

export const settingDimensionsSchema = z.object({
  dimensions: z.array(
    z.object({
      code: z.string(),
      title: localisedSchema,
      isExclusive: z.boolean(),
      categories: z.array(
        z.object({
          code: z.string(),
          title: localisedSchema,
          isNotSpecified: z.boolean(),
          isArchived: z.boolean(),
        }),
      ),
    }),
  ),
  breakdowns: z.array(z.object({ code: z.string(), dimensions: z.array(z.string()) })),
});
export type SettingDimensions = z.infer<typeof settingDimensionsSchema>;

export const dimensionDoors = {
  dimensions: oc
    .route({ method: 'GET', path, summary: 'Dimensions, their categories, and the breakdowns' })
    .input(inOffice)
    .output(settingDimensionsSchema),
  addDimension: oc
    .route({ method: 'POST', path, summary: 'Add a dimension', successStatus: 201 })
    .input(inOffice.and(dimensionInput))
    .output(codeAnswer),
  changeDimension: oc
    .route({
      method: 'PUT',
      path: one,
      summary: 'Change a dimension',
      description: 'Whether its parts add up is settled once values are split by it.',
    })
    .input(ofDimension.extend(changedDimensionInput.shape))
    .output(codeAnswer),
  orderDimensions: oc
    .route({ method: 'POST', path: `${path}/order`, summary: 'Order the dimensions' })
    .input(inOffice.extend(orderInput.shape))
    .output(countAnswer),
  addCategory: oc
    .route({
      method: 'POST',
      path: `${one}/categories`,
      summary: 'Add a category to a dimension, and to its breakdowns',
      successStatus: 201,
    })
    .input(ofDimension.extend(categoryInput.shape))
    .output(codeAnswer),
  changeCategory: oc
    .route({ method: 'PUT', path: category, summary: 'Change a category' })
    .input(ofCategory.extend(changedCategoryInput.shape))
    .output(codeAnswer),
  orderCategories: oc
    .route({ method: 'POST', path: `${one}/categories/order`, summary: 'Order the categories' })
    .input(ofDimension.extend(orderInput.shape))
    .output(countAnswer),
  archiveCategory: oc
    .route({
      method: 'POST',
      path: `${category}/archive`,
      summary: 'Expect no more values in a category',
      description: 'Those reported in it stand.',
    })
    .input(ofCategory)
    .output(codeAnswer),
  restoreCategory: oc
    .route({
      method: 'POST',
      path: `${category}/restore`,
      summary: 'Expect values in an archived category again',
    })
    .input(ofCategory)
    .output(codeAnswer),
  makeBreakdown: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/setting/breakdowns',
      summary: 'Make the breakdown by one to three dimensions',
      description: 'One that stands already is given back.',
    })
    .input(inOffice.extend(breakdownInput.shape))
    .output(codeAnswer),
};
