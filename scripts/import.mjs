import { refuseOldNode } from './node-version.mjs';

refuseOldNode();
import('./import/start.mjs').then(({ importWorkbook }) => importWorkbook(process.argv.slice(2)));
