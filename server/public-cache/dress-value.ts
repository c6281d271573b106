import { publicStatusMeta } from '@/lib/public-status';
import { staticPagePolicy } from '../security/content-policy';
import type { CachedValue, PageValue } from './cache-entry';
import { hashNextScripts } from './next-scripts';

const statusPattern = new RegExp(`<meta name="${publicStatusMeta}" content="(404|410)"/?>`);

/** Gives a value the headers and the status with which it is to be sent, in place. */
export function dressValue(value: CachedValue): void {
  value.headers = {
    ...value.headers,
    'cache-control': 'public, max-age=0, must-revalidate',
  };
  if (value.kind === 'APP_ROUTE') return;
  value.headers['content-security-policy'] = staticPagePolicy(
    hashNextScripts(value.html, value.rscData),
  );
  value.status = statedStatus(value.html) ?? value.status;
  // Answers to prefetches of parts of a page would go out without these headers.
  value.segmentData = undefined;
}

function statedStatus(html: string): number | null {
  const head = html.slice(0, html.indexOf('</head>'));
  const stated = statusPattern.exec(head)?.[1];
  return stated ? Number(stated) : null;
}

/** Turns a page that is out of date on arrival into "ask again", kept by nobody. */
export function sendBackToStart(value: CachedValue, key: string): void {
  const address = key.slice(key.indexOf('/$') + 2);
  value.status = 307;
  value.headers = { location: address, 'cache-control': 'no-store' };
  if (value.kind === 'APP_ROUTE') {
    value.body = Buffer.alloc(0);
    return;
  }
  emptyPage(value);
}

function emptyPage(value: PageValue): void {
  value.html = '';
  value.rscData = Buffer.alloc(0);
  value.segmentData = undefined;
}
