import { z } from '@/lib/zod';

/** Parts of the API's addresses, shared by its contracts. */
export const programmeSlug = z
  .string()
  .regex(/^[a-z0-9-]{1,100}$/, 'errors.not-found')
  .describe('The programme’s short name, as in its public address.');

/** `latest`, or a number; in an address a number is text. */
export const releaseSelector = z
  .union(
    [
      z.literal('latest'),
      z.int().min(1),
      z
        .string()
        .regex(/^[1-9]\d{0,6}$/)
        .transform(Number),
    ],
    'errors.not-found',
  )
  .describe('A release’s number, or `latest`.');

export const placeKey = z
  .string()
  .min(1)
  .max(80)
  .describe('`code@edition`: official codes are used again for other territories.');

export const indicatorCode = z.string().min(1).max(80);

/** In an address a number is text. */
export const wholeNumberInAddress = z.union([
  z.int().min(1),
  z
    .string()
    .regex(/^[1-9]\d{0,14}$/, 'errors.invalid')
    .transform(Number),
]);

/** How many rows a page of a list holds at most. */
export const largestPage = 500;

/** An unlisted programme answers only to its secret. */
export const ofProgramme = z.object({
  programme: programmeSlug,
  secret: z.string().min(1).max(200).optional().describe('Of an unlisted programme.'),
});

export const ofRelease = ofProgramme.extend({ release: releaseSelector });
