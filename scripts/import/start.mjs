import { endWithNpm } from '../end-with-npm.mjs';
import { ensureInstalled } from '../install.mjs';
import { alone } from '../prepare.mjs';
import { runNode } from '../run-node.mjs';
import { runToExit } from '../stop.mjs';

/**
 * Reads a filled workbook into the database: `FILE --programme SLUG [--as EMAIL] [--dry-run] [--json]`.
 * @param {string[]} args
 */
export function importWorkbook(args) {
  return runToExit(async () => {
    endWithNpm();
    await alone(ensureInstalled);
    // The condition under which modules of the server may be imported.
    const node = ['--conditions=react-server', '--import=tsx'];
    const { code } = await runNode([...node, 'scripts/import/run.ts', ...args]);
    return code;
  });
}
