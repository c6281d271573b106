import { oc } from '@orpc/contract';
import { bases } from '@/lib/observation/review-state';
import { valuedStates } from '@/lib/observation/value-state';
import { comparedFigureSchema } from '@/lib/release/figure';
import { refusals } from '@/lib/rollup/outcome';
import { z } from '@/lib/zod';
import { inOffice } from './address';

const code = z.string().min(1).max(80).optional();

const upTo = z.iso
  .date('api.releases.notADay')
  .optional()
  .describe('Periods that begin after this day are left out; today without it.');

const cell = z.object({
  indicatorCode: z.string(),
  placeKey: z.string().nullable().describe('`code@edition`; null for the programme as a whole.'),
  phaseCode: z.string(),
  categoryKey: z
    .string()
    .describe('`dimension=category` pairs joined by `|`; empty for the total.'),
  value: z.number().nullable().describe('A count, an amount, or a ratio as a fraction.'),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  levelCode: z.string().nullable(),
  atLevel: z
    .object({ reached: z.int(), of: z.int() })
    .nullable()
    .describe('How many of the places with a value have `levelCode` or a higher level.'),
  isAtLeast: z.boolean().describe('The number is a lower bound.'),
  state: z.enum(valuedStates).nullable().describe('The most cautious among its values.'),
  through: z.string().nullable().describe('The last day its values speak for.'),
  isUnapproved: z.boolean().describe('A value that is not approved yet is among its values.'),
  refusal: z.enum(refusals).nullable().describe('Why there is no number though there are values.'),
});

export const rollUpSchema = z.object({
  asOf: z.string(),
  basis: z.enum(bases),
  cells: z.array(cell),
});
export type RollUpAnswer = z.infer<typeof rollUpSchema>;

/** Columns of what has no phase: its phase is not stated, or its period lies in none. */
export const columnsWithoutPhase = ['not-stated', 'outside'] as const;

export const matrixSchema = z.object({
  asOf: z.string(),
  basis: z.enum(bases),
  cells: z.array(
    comparedFigureSchema.extend({
      through: z.string().nullable().describe('The last day its values speak for.'),
      refusal: z
        .enum(refusals)
        .nullable()
        .describe('Why there is no number though there are values.'),
    }),
  ),
});
export type MatrixAnswer = z.infer<typeof matrixSchema>;

export const rollUpProcedures = {
  matrix: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/matrix',
      summary: 'Indicator by place in one phase, each with its target, coverage and status',
      description:
        'What the figures of a release would say of one column, without their words and sources; texts too. A cell that is planned and has no value says `missing`. The basis `with-unapproved` is for who reviews, and a cell that holds such a value says so.',
    })
    .input(
      inOffice
        .extend({
          phase: code.describe('A phase’s code.'),
          without: z
            .enum(columnsWithoutPhase)
            .optional()
            .describe('Instead of a phase: values that state none, or that lie in none.'),
          upTo,
          basis: z.enum(bases).default('approved'),
        })
        .refine(({ phase, without }) => (phase === undefined) !== (without === undefined), {
          path: ['phase'],
          message: 'api.matrix.oneColumn',
        }),
    )
    .output(matrixSchema),
  rollUp: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/roll-up',
      summary: 'Indicator by place by phase, whole or by category',
      description:
        'What the figures of a release would say, without their words: a cell that has no value is left out, never zero. Texts have no roll-up. The basis `with-unapproved` is for who reviews.',
    })
    .input(
      inOffice.extend({
        phase: code.describe('A phase’s code; every phase that has begun without it.'),
        indicator: code.describe('An indicator’s code; all of them without it.'),
        breakdown: code.describe('A breakdown whose categories are asked beside the total.'),
        upTo,
        basis: z.enum(bases).default('approved'),
      }),
    )
    .output(rollUpSchema),
};
