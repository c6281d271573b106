import { refuseOldNode } from './node-version.mjs';

refuseOldNode();
import('./run-checks.mjs').then(({ runEverything }) => runEverything());
