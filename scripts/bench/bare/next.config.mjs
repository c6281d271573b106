import { parse } from 'node:path';

/** @type {import('next').NextConfig} */
export default {
  // The packages are linked to from elsewhere: only the root of the file system holds both.
  turbopack: { root: parse(import.meta.dirname).root },
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['better-sqlite3'],
};
