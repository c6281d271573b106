import { endWithNpm } from './end-with-npm.mjs';
import { ensureInstalled } from './install.mjs';
import { refuseTakenPort } from './port.mjs';
import { alone, prepareDatabase } from './prepare.mjs';
import { runNode } from './run-node.mjs';
import { say } from './say.mjs';
import { describeForApplication, readSettings } from './settings.mjs';
import { runToExit } from './stop.mjs';

/** The development server, on the same database as `npm start`. */
export function develop() {
  return runToExit(async () => {
    endWithNpm();
    const settings = readSettings(process.env);
    await refuseTakenPort(settings.port, settings.host);
    const invitation = await alone(async () => {
      await ensureInstalled();
      return prepareDatabase(settings);
    });
    if (invitation) say(`create the first administrator, once, on ${invitation}`);
    const host = settings.host ? ['--hostname', settings.host] : [];
    const args = [
      'node_modules/next/dist/bin/next',
      'dev',
      '--port',
      String(settings.port),
      ...host,
    ];
    const env = { ...describeForApplication(settings), NODE_ENV: undefined };
    return (await runNode(args, { env })).code;
  });
}
