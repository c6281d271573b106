import { performance } from 'node:perf_hooks';
import { compressedBytes, firstLoadBudget } from '../../first-load';
import { endChildren } from '../../run-node.mjs';
import { type Measured, measured, measuredRate } from '../budget';
import { note } from '../note';
import { type Paired, pairedRounds } from '../paired';
import type { Filled } from '../questions';
import { type Ask, send, sendMany } from './load';
import { type Pair, setUp } from './setting';

const rounds = 15;

/** What a request costs, beside one to a bare application of the same Next or to an empty door. */
export async function measureHttp(filled: Filled, folder: string): Promise<Measured[]> {
  note('building and starting Athar, and the bare application');
  try {
    const { question, page, save, empty } = await setUp(filled, folder);
    note('asking over HTTP');
    const before = performance.eventLoopUtilization();
    const lines = [
      measuredRate(
        'API, 200 × 12 cells of 1M values',
        'a bare handler, same SQL and bytes',
        0.7,
        await inTurn(question, 24),
      ),
      measured(
        'API, saving one value with its history',
        'an empty call with a session',
        3,
        await inTurn({ own: save, bare: empty }, 100),
      ),
      measuredRate(
        'public page',
        'a bare static page of the same bytes',
        0.8,
        await inTurn(page, 400),
      ),
    ];
    const { utilization } = performance.eventLoopUtilization(before);
    note(
      `the sender of the requests was at work for ${Math.round(utilization * 100)} % of the time`,
    );
    return [...lines, await measureFirstLoad(page)];
  } finally {
    await endChildren();
  }
}

/** Rounds of so many requests; milliseconds per request, so no answer's own time has a p95. */
async function inTurn({ own, bare }: Pair, count: number): Promise<Paired & { p95: null }> {
  const pair = await pairedRounds(
    rounds,
    () => sendMany(own, count),
    () => sendMany(bare, count),
  );
  return { ...pair, p95: null };
}

/** The scripts that a page names. What a browser loads in the end is held by an end-to-end test. */
async function measureFirstLoad({ own, bare }: Pair): Promise<Measured> {
  const bytes = await firstLoad(own);
  return {
    what: 'public page, first-load JavaScript',
    to: `${firstLoadBudget / 1000} kB, compressed`,
    atMost: 1,
    ratio: bytes / firstLoadBudget,
    unit: 'kB',
    median: bytes / 1000,
    p95: null,
    bareMedian: (await firstLoad(bare)) / 1000,
  };
}

async function firstLoad(page: Ask): Promise<number> {
  const html = (await send(page)).body.toString();
  const named = [...html.matchAll(/<script [^>]*>/g)]
    .map(([tag]) => tag)
    // For browsers that know no modules: nobody else loads it.
    .filter((tag) => !tag.includes('noModule'))
    .flatMap((tag) => /src="([^"]+)"/.exec(tag)?.[1] ?? []);
  const files = [...new Set(named)].map((path) => send({ url: new URL(path, page.url).href }));
  return compressedBytes((await Promise.all(files)).map(({ body }) => body));
}
