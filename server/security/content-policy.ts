export type Directives = Readonly<Record<string, readonly string[]>>;

/** Writes directives as the value of a Content-Security-Policy header. */
export function writeContentPolicy(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** What holds for every answer, also for those that have no page: errors, files, the API. */
export const everywherePolicy = writeContentPolicy({
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
});

/**
 * The policy of a static page: its own files, and the inline scripts named by hash.
 * @param scriptHashes `sha256-…`, without quotes
 */
export function staticPagePolicy(scriptHashes: readonly string[]): string {
  return writeContentPolicy({
    'default-src': ["'self'"],
    'script-src': ["'self'", ...scriptHashes.map((hash) => `'${hash}'`)],
    'script-src-attr': ["'none'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  });
}

/** The policy of an office page; its scripts carry the nonce of the request. */
export function officePagePolicy(nonce: string): string {
  return writeContentPolicy({
    'default-src': ["'self'"],
    'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'"],
    'style-src': ["'self'", `'nonce-${nonce}'`],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'worker-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  });
}
