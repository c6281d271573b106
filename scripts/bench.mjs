import { refuseOldNode } from './node-version.mjs';

refuseOldNode();
import('./bench/start.mjs').then(({ bench }) => bench(process.argv.slice(2)));
