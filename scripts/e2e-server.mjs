import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { TEST_BUILD } from './checks.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { alone, prepareDatabase } from './prepare.mjs';
import { readSettings } from './settings.mjs';
import { serveInstance } from './start-instance.mjs';
import { runToExit } from './stop.mjs';

/** What Playwright starts: the production build of the present sources, on a database made afresh. */
await runToExit(async () => {
  endWithNpm();
  const settings = { ...readSettings(process.env), buildDir: TEST_BUILD };
  const folder = dirname(settings.databaseUrl.slice('file:'.length));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await alone(async () => {
    await prepareDatabase(settings);
    await ensureBuilt(settings.buildDir);
  });
  await serveInstance(settings);
  return undefined;
});
