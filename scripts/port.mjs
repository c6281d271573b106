import { connect, createServer } from 'node:net';
import { Stop } from './stop.mjs';

/**
 * Refuses a port that another program answers on, before minutes are spent on installing and building.
 * Both loopback addresses are asked: a server on only one of them would still catch the browser.
 * @param {number} port @param {string | undefined} host
 */
export async function refuseTakenPort(port, host) {
  const answers = await Promise.all(
    ['127.0.0.1', '::1'].map((address) => answersOn(port, address)),
  );
  if (answers.includes(true) || !(await canListen(port, host))) throw takenPort(port);
}

/** @param {number} port */
export function takenPort(port) {
  return new Stop(
    `Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`,
  );
}

/**
 * A port nobody listens on; it may be taken by somebody else before it is used.
 * @returns {Promise<number>}
 */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** @param {number} port @param {string} host @returns {Promise<boolean>} */
function answersOn(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1000 });
    const settle = (/** @type {boolean} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', () => settle(true));
    socket.on('timeout', () => settle(false));
    socket.on('error', () => settle(false));
  });
}

/** @param {number} port @param {string | undefined} host @returns {Promise<boolean>} */
function canListen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(listenProblem(error, port, host));
    });
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });
}

/** @param {NodeJS.ErrnoException} error @param {number} port @param {string | undefined} host */
export function listenProblem(error, port, host) {
  if (error.code === 'EADDRINUSE') return takenPort(port);
  if (error.code === 'EACCES')
    return new Stop(`Port ${port} needs more rights than this user has.`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new Stop(`HOST is "${host}", which is no address of this machine.`);
  }
  return error;
}
