import 'server-only';
import { Worker } from 'node:worker_threads';
import { AppError } from '@/lib/errors';
import type { Caller } from '@/lib/permissions';
import { getEnv } from '../env';
import type { JobRequest, JobResponse } from './job-messages';
import type { JobName, JobOutput, RunJob } from './jobs';

interface Bench {
  readonly worker: Worker;
  readonly waiting: Map<number, (response: JobResponse) => void>;
  lastId: number;
}

/** Long work that many pages do not wait for has a worker of its own: figures are not kept waiting. */
type BenchName = 'figures' | 'tables';

const ofTables: ReadonlySet<JobName> = new Set<JobName>([
  ...(['openTable', 'lookAtTable', 'checkTable', 'acceptTable', 'sweepTables'] as const),
]);

/** How long a statement of the worker waits for another's write: no page stands still meanwhile. */
const waitsMs: Readonly<Record<BenchName, number>> = { figures: 250, tables: 5000 };

// Next loads a module once per layer; each worker is one per process, started by its first job.
const kept = globalThis as typeof globalThis & {
  atharBenches?: Map<BenchName, Bench> | undefined;
};
kept.atharBenches ??= new Map();
const running = kept.atharBenches;

/** Runs a job on another thread, so that pages are served meanwhile. */
export const runInWorker: RunJob = <N extends JobName>(name: N, caller: Caller, input: unknown) =>
  new Promise<JobOutput<N>>((resolve, reject) => {
    const of = ofTables.has(name) ? 'tables' : 'figures';
    const bench = running.get(of) ?? startBench(of);
    running.set(of, bench);
    bench.lastId += 1;
    const id = bench.lastId;
    // Made here and not where the worker was started: each layer has an AppError of its own.
    bench.waiting.set(id, (response) => {
      if ('output' in response) resolve(response.output as JobOutput<N>);
      else reject('refused' in response ? asAppError(response.refused) : response.bug);
    });
    bench.worker.postMessage({ id, name, caller, input } satisfies JobRequest);
  });

function startBench(of: BenchName): Bench {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { databaseUrl: getEnv().databaseUrl, busyTimeoutMs: waitsMs[of] },
  });
  // Waiting for work keeps nothing alive: the program ends when its server does.
  worker.unref();
  const waiting: Bench['waiting'] = new Map();
  worker.on('message', (response: JobResponse) => {
    const settle = waiting.get(response.id);
    waiting.delete(response.id);
    settle?.(response);
  });
  const giveUp = (bug: unknown) => {
    if (running.get(of)?.worker === worker) running.delete(of);
    for (const [id, settle] of waiting) settle({ id, bug });
    waiting.clear();
  };
  worker.on('error', giveUp);
  worker.on('exit', (code) => giveUp(new Error(`The worker ended with ${code}.`)));
  return { worker, waiting, lastId: 0 };
}

type Refused = Extract<JobResponse, { refused: unknown }>['refused'];

function asAppError({ code, field, words, params }: Refused): AppError {
  return new AppError(code, { words, params, ...(field !== null && { field }) });
}
