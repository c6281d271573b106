import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('.', import.meta.url)),
      'server-only': fileURLToPath(new URL('./node_modules/server-only/empty.js', import.meta.url)),
    },
  },
  test: {
    include: ['{lib,db,server,components,scripts}/**/*.test.{ts,tsx}'],
    env: { TZ: 'Asia/Kathmandu' },
    // No module keeps state that a test could see; loading each once halves the time.
    isolate: false,
    pool: 'threads',
    // The default leaves a core free, and there are two.
    maxWorkers: '100%',
    // A bound on what hangs, not a measure of speed.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['./scripts/vitest-setup.ts'],
  },
});
