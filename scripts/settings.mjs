import { hostname } from 'node:os';
import { parseArgs } from 'node:util';
import { Stop } from './stop.mjs';

const DEFAULT_PORT = 3000;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);

/** @typedef {Record<string, string | undefined>} Env */

/**
 * @typedef {{ port: number, host: string | undefined, url: string, databaseUrl: string, buildDir: string, isDemo: boolean, observations?: number }} Settings
 * `host` is undefined where the server listens on every address of the machine; `observations` is how
 * many a demonstration for measurements holds.
 */

/** What `npm start` serves, and where. @param {Env} env @returns {Settings} */
export function readSettings(env) {
  const port = readPort(env.PORT);
  return {
    port,
    host: env.HOST || undefined,
    url: readPublicUrl(env.ATHAR_URL, port),
    databaseUrl: env.DATABASE_URL || 'file:data/athar.db',
    buildDir: env.ATHAR_BUILD_DIR || '.next',
    isDemo: false,
  };
}

/**
 * The demonstration has accounts whose password everybody knows: it is never served beyond this
 * machine, neither directly nor under a public address.
 * @param {Env} env @param {string[]} [words] of the command line: `--observations N`
 * @returns {Settings}
 */
export function readDemoSettings(env, words = []) {
  const chosen = [env.HOST, isMachineName(env.HOSTNAME) ? undefined : env.HOSTNAME];
  for (const host of chosen) {
    if (host && !LOOPBACK.has(host)) {
      throw new Stop(
        `The demonstration is served on this machine only, never on "${host}": its passwords are public.\n` +
          'Unset HOST and HOSTNAME, or use `npm start` for a real instance.',
      );
    }
  }
  const observations = readObservations(words);
  const name = observations === undefined ? 'demo.db' : `${observations}-demo.db`;
  const settings = readSettings({ DATABASE_URL: `file:data/${name}`, ...withoutEmpty(env) });
  if (!LOOPBACK.has(new URL(settings.url).hostname)) {
    throw new Stop(
      `The demonstration has no public address, and ATHAR_URL is ${settings.url}: its passwords are public.`,
    );
  }
  return { ...settings, host: '127.0.0.1', isDemo: true, observations };
}

/** @param {string[]} words @returns {number | undefined} */
function readObservations(words) {
  const usage = 'npm run demo -- --observations N, where N is a number from 1000 to 2000000.';
  /** @type {string | undefined} */
  let text;
  try {
    text = parseArgs({ args: words, options: { observations: { type: 'string' } } }).values
      .observations;
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
  if (text === undefined) return undefined;
  const observations = /^\d+$/.test(text) ? Number(text) : 0;
  if (observations < 1_000 || observations > 2_000_000) throw new Stop(usage);
  return observations;
}

/** The variables from which the application reads them. @param {Settings} settings */
export function describeForApplication(settings) {
  return {
    NODE_ENV: 'production',
    PORT: String(settings.port),
    DATABASE_URL: settings.databaseUrl,
    ATHAR_URL: settings.url,
    ATHAR_BUILD_DIR: settings.buildDir,
    ATHAR_DEMO: settings.isDemo ? '1' : undefined,
    ATHAR_DEMO_OBSERVATIONS: settings.observations?.toString(),
  };
}

/** @param {string | undefined} text */
export function readPort(text) {
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new Stop(`PORT is "${text}"; it must be a number from 1 to 65535.`);
}

/** @param {string | undefined} text @param {number} port */
export function readPublicUrl(text, port) {
  if (!text) return `http://localhost:${port}`;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash) {
    return url.origin;
  }
  throw new Stop(
    `ATHAR_URL is "${text}"; it must be an address without a path, such as https://athar.example.org`,
  );
}

// Containers and shells export the machine's own name as HOSTNAME: nobody chose it.
/** @param {string | undefined} name */
function isMachineName(name) {
  return name === hostname();
}

/** @param {Env} env */
function withoutEmpty(env) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value));
}
