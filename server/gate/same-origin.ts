import { AppError } from '@/lib/errors';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a request that changes something unless a page of this instance sent it, or a program
 * that is no browser and sends neither header. The public address is what ATHAR_URL says: the Host
 * header is the sender's own choice.
 */
export function assertSameOrigin(request: Request, publicUrl: string): void {
  if (safeMethods.has(request.method)) return;
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  const isOurs = origin === null ? site === null || site === 'same-origin' : origin === publicUrl;
  if (!isOurs) throw new AppError('forbidden', { words: 'errors.otherOrigin' });
}
