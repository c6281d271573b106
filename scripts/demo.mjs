import { refuseOldNode } from './node-version.mjs';

refuseOldNode();
import('./start-instance.mjs').then(({ startDemonstration }) => startDemonstration());
