import { randomBytes } from 'node:crypto';
import type { Visibility } from '@/lib/programme/vocabulary';

/** The new secret of an unlisted programme's address: 256 random bits. Others have none. */
export function secretFor(visibility: Visibility): string | null {
  return visibility === 'unlisted' ? randomBytes(32).toString('base64url') : null;
}
