import { endWithNpm } from '../end-with-npm.mjs';
import { ensureInstalled } from '../install.mjs';
import { alone } from '../prepare.mjs';
import { runNode } from '../run-node.mjs';
import { runToExit } from '../stop.mjs';

/** Prints the table of budgets; `--json` the same as JSON, and nothing else on the standard output. @param {string[]} args */
export function bench(args) {
  return runToExit(async () => {
    endWithNpm();
    await alone(ensureInstalled);
    // The condition under which modules of the server may be imported.
    const node = ['--conditions=react-server', '--import=tsx'];
    const { code } = await runNode([...node, 'scripts/bench/run.ts', ...args]);
    return code;
  });
}
