import { type NextRequest, NextResponse } from 'next/server';
import { preferredLocale } from '@/lib/preferred-locale';
import { officePolicy } from '@/server/security/office-policy';

/** Only these: on a public page the proxy halves the rate, and on /api it cuts bodies at 10 MB. */
export const config = {
  matcher: ['/', '/:locale(fr|en|ar)/office', '/:locale(fr|en|ar)/office/:path*'],
};

export function proxy(request: NextRequest): NextResponse {
  if (request.nextUrl.pathname !== '/') return officePolicy(request);
  const locale = preferredLocale(request.headers.get('accept-language'));
  // Next sends an address on the request's own host as a path, whatever that host was called.
  return NextResponse.redirect(new URL(`/${locale}`, request.url), {
    headers: { vary: 'Accept-Language', 'cache-control': 'private, no-cache' },
  });
}
