import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A server of the production build on a database of the test's own, to be ended at will. */
export class OwnServer {
  readonly url: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #port: number;
  #process: ChildProcess | undefined;

  private constructor(port: number, databaseUrl: string) {
    this.#port = port;
    this.url = `http://localhost:${port}`;
    this.#environment = {
      ...process.env,
      ATHAR_BUILD_DIR: process.env.ATHAR_BUILD_DIR ?? '.next-test',
      DATABASE_URL: databaseUrl,
      ATHAR_URL: this.url,
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    };
  }

  static async start(databaseUrl: string): Promise<OwnServer> {
    const server = new OwnServer(await findFreePort(), databaseUrl);
    await server.#begin();
    return server;
  }

  async restart(): Promise<void> {
    await this.end();
    await this.#begin();
  }

  async end(): Promise<void> {
    const running = this.#process;
    this.#process = undefined;
    if (!running || running.exitCode !== null) return;
    const ended = once(running, 'exit');
    running.kill('SIGTERM');
    await ended;
  }

  async #begin(): Promise<void> {
    const command = ['node_modules/next/dist/bin/next', 'start', '-p', String(this.#port)];
    const child = spawn(process.execPath, command, {
      env: this.#environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    this.#process = child;
    const deadline = Date.now() + 30_000;
    while (!(await this.#answers())) {
      if (child.exitCode !== null || Date.now() > deadline) {
        throw new Error(`No server came up on ${this.url}.`);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async #answers(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/robots.txt`)).ok;
    } catch {
      // Refused: not listening yet.
      return false;
    }
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port was found.');
  return address.port;
}
