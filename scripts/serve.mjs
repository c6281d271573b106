import { createServer } from 'node:http';
import { onEndClose } from './end-with-npm.mjs';
import { listenProblem } from './port.mjs';
import { ROOT } from './project.mjs';
import { recordServing } from './serving.mjs';

const LAST_REPLIES_WITHIN_MS = 3000;

/**
 * Serves the finished build in this very process, so that nothing is left behind when it ends.
 * @param {import('./settings.mjs').Settings} settings
 */
export async function serve({ port, host, buildDir }) {
  process.title = 'athar';
  const { default: createNext } = await import('next');
  const server = createServer((request, response) => {
    if (!isReadableAddress(request.url)) return refuseAddress(response);
    handle(request, response).catch((/** @type {unknown} */ error) => {
      console.error(error);
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    });
  });
  const app = createNext({
    dev: false,
    dir: ROOT,
    hostname: host ?? 'localhost',
    port,
    quiet: true,
  });
  await app.prepare();
  const handle = app.getRequestHandler();
  await listen(server, port, host);
  recordServing(buildDir);
  onEndClose(async () => {
    await closeServer(server);
    await app.close();
  });
}

/** Next answers a broken percent-encoding with a bare 500. @param {string | undefined} address */
export function isReadableAddress(address) {
  try {
    decodeURI(address ?? '/');
    return true;
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}

/** @param {import('node:http').ServerResponse} response */
function refuseAddress(response) {
  response.writeHead(400, {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end('This address cannot be read: a % in it is followed by no valid code.\n');
}

/** @param {import('node:http').Server} server @param {number} port @param {string | undefined} host */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      reject(listenProblem(error, port, host)),
    );
    server.listen({ port, host }, () => resolve(undefined));
  });
}

/** Replies under way are finished, within limits. @param {import('node:http').Server} server */
function closeServer(server) {
  return new Promise((resolve) => {
    server.close(() => resolve(undefined));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), LAST_REPLIES_WITHIN_MS).unref();
  });
}
