// Keeps the entry pages of the office that a person has opened, for when there is no connection. Own
// code, by decision 012. It keeps nothing else: no answer of the API, no public page.

const pagesPrefix = 'athar-pages-';
const filesName = 'athar-files';
const mostFiles = 600;
const longestWaitMs = 8_000;
const freshForMs = 30_000;
const dayMs = 86_400_000;

const officePage = /^\/(?:fr|en|ar)\/office(?:\/|$)/;
const entryPage = /^\/(?:fr|en|ar)\/office\/[^/]+\/entry(?:\/[^/]+\/[^/]+)?$/;
const builtFile = /\/_next\/static\/[^"'\\\s)<>]+/g;
const personMark = /<meta name="athar:person" content="([^"]+)"/;

/**
 * @typedef {Event & { waitUntil(work: Promise<unknown>): void }} Lasting
 * @typedef {Lasting & { request: Request, respondWith(answer: Promise<Response>): void }} Asked
 * @typedef {{ person?: string, keep?: string, files?: string[], unreachable?: string }} Told
 * @typedef {object} OfficeWorker
 * @property {() => Promise<void>} skipWaiting
 * @property {{ claim(): Promise<void> }} clients
 * @property {((event: Lasting) => void) | null} oninstall
 * @property {((event: Lasting) => void) | null} onactivate
 * @property {((event: Asked) => void) | null} onfetch
 * @property {((event: Lasting & { data: Told }) => void) | null} onmessage
 */

const worker = /** @type {OfficeWorker} */ (/** @type {unknown} */ (self));

worker.oninstall = (event) => event.waitUntil(worker.skipWaiting());

worker.onactivate = (event) => event.waitUntil(worker.clients.claim());

worker.onfetch = (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith('/_next/static/')) event.respondWith(fileFor(request));
  else if (request.mode === 'navigate' && officePage.test(pathname)) {
    event.respondWith(pageFor(event));
  }
};

// The page tells what it is: it may have been reached without a navigation, or before this worker was.
worker.onmessage = (event) => {
  const { person, keep, files, unreachable } = event.data;
  if (person) event.waitUntil(leaveTo(person));
  if (keep) event.waitUntil(keepByAddress(keep));
  if (files) event.waitUntil(keepFiles(files));
  if (unreachable) event.waitUntil(keepUnreachable(unreachable));
};

/** @param {Asked} event */
async function pageFor(event) {
  const { request } = event;
  const answering = fetch(request);
  event.waitUntil(
    answering.then(
      (answer) => look(request.url, answer.clone()),
      () => undefined,
    ),
  );
  const kept = () => keptPage(request.url);
  try {
    const first = await Promise.race([answering, later(longestWaitMs)]);
    return first ?? (await kept()) ?? (await answering);
  } catch (error) {
    const page = (await kept()) ?? (await unreachablePage(request.url));
    if (page) return page;
    throw error;
  }
}

/** @param {number} ms @returns {Promise<null>} */
function later(ms) {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), ms);
  });
}

/** @param {Request} request */
async function fileFor(request) {
  const files = await caches.open(filesName);
  const kept = await files.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    await files.put(request, answer.clone());
    await dropOldest(files);
  }
  return answer;
}

/**
 * What is kept is of one person: whoever else's page comes takes the place of all of it.
 * @param {string} url @param {Response} answer
 */
async function look(url, answer) {
  if (!answer.ok || answer.redirected || answer.type !== 'basic') return;
  const copy = answer.clone();
  const text = await answer.text();
  const person = personMark.exec(text)?.[1];
  if (!person) return;
  await leaveTo(person);
  if (!entryPage.test(new URL(url).pathname)) return;
  const pages = await caches.open(pagesPrefix + person);
  await pages.put(withoutFragment(url), copy);
  await keepFiles(text.match(builtFile) ?? []);
}

/** Removes what was kept of everyone else. @param {string} person */
async function leaveTo(person) {
  for (const name of await caches.keys()) {
    if (name.startsWith(pagesPrefix) && name !== pagesPrefix + person) await caches.delete(name);
  }
}

/** @param {string} url */
async function keptPage(url) {
  for (const name of await caches.keys()) {
    if (!name.startsWith(pagesPrefix)) continue;
    const pages = await caches.open(name);
    const kept = await pages.match(withoutFragment(url));
    if (kept) return kept;
  }
  return null;
}

/** @param {string} url */
async function keepByAddress(url) {
  if (!entryPage.test(new URL(url).pathname) || isFresh(await keptPage(url), freshForMs)) return;
  const answer = await fetch(url, { credentials: 'same-origin', headers: { accept: 'text/html' } });
  await look(url, answer);
}

/** @param {string[]} addresses */
async function keepFiles(addresses) {
  const files = await caches.open(filesName);
  for (const address of new Set(addresses)) {
    if (await files.match(address)) continue;
    const answer = await fetch(address);
    // What an older page names may be gone with its version.
    if (answer.ok) await files.put(address, answer);
  }
  await dropOldest(files);
}

/** The page that says so, as anyone is shown it: no cookie is sent. @param {string} url */
async function keepUnreachable(url) {
  const files = await caches.open(filesName);
  if (isFresh(await files.match(url), dayMs)) return;
  const answer = await fetch(url, { credentials: 'omit' });
  if (!answer.ok) return;
  const copy = answer.clone();
  await files.put(url, copy);
  await keepFiles((await answer.text()).match(builtFile) ?? []);
}

/** @param {string} url */
async function unreachablePage(url) {
  const files = await caches.open(filesName);
  const { origin, pathname } = new URL(url);
  const [, locale] = pathname.split('/');
  return (await files.match(`${origin}/${locale}/office/offline`)) ?? null;
}

/** @param {Response | null | undefined} kept @param {number} ms @returns {boolean} */
function isFresh(kept, ms) {
  return Date.now() - Date.parse(kept?.headers.get('date') ?? '') < ms;
}

/** @param {Cache} files */
async function dropOldest(files) {
  const kept = await files.keys();
  for (const old of kept.slice(0, Math.max(0, kept.length - mostFiles))) await files.delete(old);
}

/** @param {string} url @returns {string} */
function withoutFragment(url) {
  const at = url.indexOf('#');
  return at < 0 ? url : url.slice(0, at);
}
