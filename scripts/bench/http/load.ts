import { Agent, type IncomingMessage, type RequestOptions, request } from 'node:http';
import { performance } from 'node:perf_hooks';

/** What is asked of a server, again and again. */
export interface Ask {
  readonly url: string;
  readonly method?: 'GET' | 'PUT' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** The body of the next request; none where left out. */
  readonly body?: () => string;
}

const connections = 16;

/** Sends so many requests over kept connections; milliseconds per request, all of them together. */
export async function sendMany(ask: Ask, count: number): Promise<number> {
  // Of this round alone: a server closes what was idle while another one was asked.
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let sent = 0;
  const worker = async () => {
    while (sent < count) {
      sent += 1;
      await send(ask, agent);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  const took = performance.now() - begun;
  agent.destroy();
  return took / count;
}

export interface Answered {
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** One request and its whole answer; throws for any but a success. */
export function send(
  { url, method = 'GET', headers, body }: Ask,
  agent?: Agent,
): Promise<Answered> {
  const text = body?.();
  const options: RequestOptions = {
    agent,
    method,
    headers: {
      ...headers,
      ...(text !== undefined && { 'content-length': Buffer.byteLength(text) }),
    },
  };
  return new Promise((resolve, reject) => {
    const asked = request(url, options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const answer = Buffer.concat(parts);
        const status = response.statusCode ?? 0;
        if (status >= 200 && status < 300) resolve({ headers: response.headers, body: answer });
        else reject(new Error(`${method} ${url} answered ${status}: ${answer.subarray(0, 400)}`));
      });
    });
    asked.on('error', reject);
    asked.end(text);
  });
}
