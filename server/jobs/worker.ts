import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '@/db/open';
import { AppError } from '@/lib/errors';
import { retryWhileBusy } from '../gate/retry-while-busy';
import type { JobRequest, JobResponse } from './job-messages';
import { runJob } from './jobs';

/** The other end of run-in-worker: one connection of its own, one job after the other. */
const { databaseUrl, busyTimeoutMs } = workerData as {
  readonly databaseUrl: string;
  readonly busyTimeoutMs: number;
};
const db = openDatabase(databaseUrl, { busyTimeoutMs });

async function answer({ id, name, caller, input }: JobRequest): Promise<JobResponse> {
  try {
    return {
      id,
      output: await retryWhileBusy(() => runJob(db, name, caller as never, input as never)),
    };
  } catch (error) {
    return error instanceof AppError ? { id, refused: error.toReply() } : { id, bug: error };
  }
}

let last = Promise.resolve();
parentPort?.on('message', (request: JobRequest) => {
  last = last.then(async () => parentPort?.postMessage(await answer(request)));
});
