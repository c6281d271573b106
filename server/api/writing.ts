import 'server-only';
import { retryWhileBusy } from '../gate/retry-while-busy';
import type { ApiContext } from './context';

interface Moment {
  readonly now: string;
  readonly way: ApiContext['way'];
}

/** Runs a command at one moment, again while another process is writing. */
export function writing<T>(context: ApiContext, command: (moment: Moment) => T): Promise<T> {
  const moment = { now: context.now(), way: context.way };
  return retryWhileBusy(() => command(moment));
}
