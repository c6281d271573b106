import { createRequire } from 'node:module';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { publicHeaders } from './server/security/public-headers';

const withTexts = createNextIntlPlugin('./server/i18n/request.ts');
const { resolve } = createRequire(import.meta.url);

const config: NextConfig = {
  // A second build (the tests', the demonstration's) never replaces the one being served.
  distDir: process.env.ATHAR_BUILD_DIR ?? '.next',
  reactStrictMode: true,
  poweredByHeader: false,
  // TypeScript 7 has no compiler API for Next to call: `npm run verify` checks the types.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['better-sqlite3'],
  // Held by public_revision, in memory, without Next's own copy: docs/security.md says why.
  cacheHandler: resolve('./server/public-cache/handler.mjs'),
  cacheMaxMemorySize: 0,
  experimental: { isrFlushToDisk: false },
  headers: publicHeaders,
};

export default withTexts(config);
