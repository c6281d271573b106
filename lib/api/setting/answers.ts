import { z } from '@/lib/zod';
import { programmeSlug } from '../address-schema';
import { noticeSchema } from '../notice-schema';

export const inOffice = z.object({ programme: programmeSlug });

export const codeAnswer = z.object({ code: z.string() });

/** What was set up or changed, and what is worth knowing about it. */
export const noticedAnswer = codeAnswer.extend({ notices: z.array(noticeSchema) });

export const countAnswer = z.object({ count: z.int() });
