import { applyEnvironment } from './child-environment.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { refuseTakenPort } from './port.mjs';
import { prepareEverything } from './prepare.mjs';
import { ROOT } from './project.mjs';
import { say } from './say.mjs';
import { serve } from './serve.mjs';
import { describeForApplication, readDemoSettings, readSettings } from './settings.mjs';
import { runToExit } from './stop.mjs';

export function start() {
  return runToExit(() => startInstance(readSettings(process.env)));
}

export function startDemonstration() {
  return runToExit(() => startInstance(readDemoSettings(process.env, process.argv.slice(2))));
}

/**
 * From whatever state the folder is in to a served production build.
 * @param {import('./settings.mjs').Settings} settings
 */
async function startInstance(settings) {
  endWithNpm();
  await refuseTakenPort(settings.port, settings.host);
  const invitation = await prepareEverything(settings);
  await serveInstance(settings);
  if (invitation) say(`create the first administrator, once, on ${invitation}`);
  return undefined;
}

/** Serves what has been prepared. @param {import('./settings.mjs').Settings} settings */
export async function serveInstance(settings) {
  process.chdir(ROOT);
  applyEnvironment(describeForApplication(settings));
  await serve(settings);
  say(`serving on ${settings.url} (Ctrl+C ends it)`);
}
