import { plainLine, plainText, reasonInput } from '@/lib/localised-schema';
import { sheetAddress } from '@/lib/observation/observation-input';
import { z } from '@/lib/zod';

const code = z.string().min(1).max(80);

/** The cell that something supports or is said of. */
export const cellAddressInput = z.strictObject({
  ...sheetAddress,
  indicator: code,
  category: z.string().max(500).default(''),
  organisation: code.nullable().default(null),
  source: code.nullable().default(null),
});
export type CellAddress = z.output<typeof cellAddressInput>;

const title = plainLine(200).min(1, 'errors.fields.required');

/**
 * What is said of a file before its bytes are sent. Whether it names people served is always answered:
 * if it does, it is kept until a day and no longer.
 */
export const fileInput = z
  .strictObject({
    cell: cellAddressInput,
    name: title,
    namesPeople: z.boolean('evidence.errors.unanswered'),
    keptUntil: z.iso.date('observation.errors.notADay').nullable().default(null),
  })
  .refine(({ namesPeople, keptUntil }) => !namesPeople || keptUntil !== null, {
    path: ['keptUntil'],
    message: 'evidence.errors.withoutEnd',
  })
  .refine(({ namesPeople, keptUntil }) => namesPeople || keptUntil === null, {
    path: ['keptUntil'],
    message: 'evidence.errors.endOfNobody',
  });
export type FileInput = z.output<typeof fileInput>;

export const linkInput = z.strictObject({
  cell: cellAddressInput,
  title,
  url: z
    .url({ protocol: /^https?$/, error: 'evidence.errors.notALink' })
    .max(2000, 'errors.fields.tooLong'),
});
export type LinkInput = z.output<typeof linkInput>;

export const commentInput = z.strictObject({
  cell: cellAddressInput,
  words: plainText(5000).min(1, 'errors.fields.required'),
});
export type CommentInput = z.output<typeof commentInput>;

export const destroyInput = z.object({ reason: reasonInput });
