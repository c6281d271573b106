import { defineConfig } from '@playwright/test';
import { baseUrl, databaseUrl, port } from './e2e/fixtures/server';
import { findChromium } from './scripts/chromium.mjs';

const executablePath = (await findChromium(process.env)) ?? undefined;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  // A bound on what hangs, not a measure of speed: the machines differ too much for that.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : 'list',
  use: {
    baseURL: baseUrl,
    browserName: 'chromium',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'exec node scripts/e2e-server.mjs',
    url: `${baseUrl}/api/health`,
    env: { PORT: String(port), ATHAR_URL: baseUrl, DATABASE_URL: databaseUrl },
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    stdout: 'pipe',
  },
});
