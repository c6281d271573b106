import type { OutgoingHttpHeaders } from 'node:http';

/** What Next hands over once it has rendered a page (its IncrementalCachedAppPageValue). */
export interface PageValue {
  readonly kind: 'APP_PAGE';
  html: string;
  rscData: Buffer | undefined;
  segmentData: Map<string, Buffer> | undefined;
  headers: OutgoingHttpHeaders | undefined;
  status: number | undefined;
}

/** What Next hands over for a static route handler, such as robots.txt. */
export interface FileValue {
  readonly kind: 'APP_ROUTE';
  body: Buffer;
  headers: OutgoingHttpHeaders;
  status: number;
}

export type CachedValue = PageValue | FileValue;

/** How long Next believes an entry to be good; `revalidate: false` is for ever. */
export interface Lifetime {
  readonly revalidate: number | false;
  readonly expire?: number | undefined;
}

export interface CacheEntry {
  readonly value: CachedValue;
  readonly lastModified: number;
  /** Without it Next falls back to one second, and then serves what is out of date once more. */
  readonly cacheControl: Lifetime | undefined;
}

export function isCachedValue(value: { kind: string } | null): value is CachedValue {
  return value?.kind === 'APP_PAGE' || value?.kind === 'APP_ROUTE';
}

/** The memory an entry takes, in bytes, counting two for each character of its page. */
export function entryBytes(value: CachedValue): number {
  return value.kind === 'APP_ROUTE'
    ? value.body.byteLength
    : value.html.length * 2 + (value.rscData?.byteLength ?? 0);
}
