import { everywherePolicy } from './content-policy';

/**
 * Sent with every response, whatever it is. A public page adds a policy of its own, which holds
 * beside this one (server/public-cache); the office puts its own in this one's place.
 */
const headers = {
  'Content-Security-Policy': everywherePolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
};

/** For `headers` in next.config.ts. */
export async function publicHeaders() {
  return [
    {
      source: '/:path*',
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    },
  ];
}
