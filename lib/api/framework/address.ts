import { z } from '@/lib/zod';
import { programmeSlug } from '../address-schema';

export const inOffice = z.object({ programme: programmeSlug });

/** What a command answers: the code under which its subject is found from now on. */
export const codeAnswer = z.object({ code: z.string() });
