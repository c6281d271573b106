import { localisedSchema } from '@/lib/localised-schema';
import { z } from '@/lib/zod';
import { namedPeriodSchema, namedPlaceSchema } from './observation-schema';

const ofCell = {
  id: z.int(),
  /** `dimension=category` pairs joined by `|`; empty for the total. */
  category: z.string(),
  organisation: z.string().nullable(),
  source: z.string().nullable(),
};

const destroyedSchema = z.object({
  at: z.string(),
  /** Null where nobody did: the day until which it was kept is over. */
  by: z.string().nullable(),
  reason: z.string(),
});

const added = {
  addedBy: z.string().nullable(),
  addedAt: z.string(),
  isPublic: z.boolean(),
  destroyed: destroyedSchema.nullable(),
};

export const fileSchema = z.object({
  ...ofCell,
  ...added,
  /** Null to whom the file is closed, and once it is destroyed. */
  name: z.string().nullable(),
  mediaType: z.string(),
  /** In bytes. */
  size: z.int(),
  /** Null to whom the file is closed while it stands. */
  sha256: z.string().nullable(),
  namesPeople: z.boolean(),
  keptUntil: z.string().nullable(),
  mayRead: z.boolean(),
  /** Whether the person sees who read it; of a file that names people alone. */
  mayViewReadings: z.boolean(),
});

export const linkSchema = z.object({
  ...ofCell,
  ...added,
  /** Null once it is removed, as its address. */
  title: z.string().nullable(),
  url: z.string().nullable(),
  mayRemove: z.boolean(),
});

export const commentSchema = z.object({
  ...ofCell,
  /** Null once it is removed. */
  words: z.string().nullable(),
  writtenBy: z.string(),
  writtenAt: z.string(),
  removedAt: z.string().nullable(),
  mayRemove: z.boolean(),
});

/** All that supports the values of one indicator in one place and period, and is said of them. */
export const evidenceSchema = z.object({
  files: z.array(fileSchema),
  links: z.array(linkSchema),
  comments: z.array(commentSchema),
  /** Whether the person destroys files and marks what is public. */
  mayKeep: z.boolean(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** A file that names people, and each time it was read; oldest first. */
export const restrictedFileSchema = z.object({
  id: z.int(),
  /** Null once it is destroyed, or its day is over. */
  name: z.string().nullable(),
  addedBy: z.string().nullable(),
  addedAt: z.string(),
  keptUntil: z.string().nullable(),
  destroyed: destroyedSchema.nullable(),
  indicator: z.object({ code: z.string(), title: localisedSchema }),
  place: namedPlaceSchema,
  period: namedPeriodSchema,
  readings: z.array(z.object({ id: z.int(), readBy: z.string(), readAt: z.string() })),
});
export type RestrictedFile = z.infer<typeof restrictedFileSchema>;
