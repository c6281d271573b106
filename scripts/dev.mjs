import { refuseOldNode } from './node-version.mjs';

refuseOldNode();
import('./develop.mjs').then(({ develop }) => develop());
