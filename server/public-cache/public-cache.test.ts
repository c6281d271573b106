import { beforeEach, describe, expect, it } from 'vitest';
import type { FileValue, PageValue } from './cache-entry';
import { PublicCache } from './public-cache';

const forEver = { revalidate: false } as const;
const key = '/route-cache/APP_PAGE/abc/$/fr/m4sd';

function page(words: string, head = ''): PageValue {
  return {
    kind: 'APP_PAGE',
    html: `<html><head>${head}</head><body>${words}</body></html>`,
    rscData: Buffer.from(words),
    segmentData: new Map([['/_tree', Buffer.from(words)]]),
    headers: { 'x-next-cache-tags': 'a' },
    status: 200,
  };
}

let revision: number;
let cache: PublicCache;

beforeEach(() => {
  revision = 1;
  cache = new PublicCache(() => revision);
});

function served(at = key): string | null {
  const entry = cache.get(at);
  return entry?.value.kind === 'APP_PAGE' ? entry.value.html : null;
}

function render(words: string, at = key): PageValue {
  const value = page(words);
  cache.set(at, value, forEver);
  return value;
}

describe('a public page', () => {
  it('is served from memory while the revision stands', () => {
    expect(served()).toBeNull();
    render('one');
    expect(served()).toContain('one');
    expect(served()).toContain('one');
  });

  it('is rendered anew by the first request after the revision is raised', () => {
    served();
    render('one');
    revision = 2;
    expect(served()).toBeNull();
    render('two');
    expect(served()).toContain('two');
  });

  it('is not kept when the revision was raised during its render', () => {
    served();
    revision = 2;
    render('one');
    expect(served()).toBeNull();
  });

  it('sends those who waited for a render that a release overtook back to the same address', () => {
    served();
    revision = 2;
    expect(render('one')).toMatchObject({
      status: 307,
      headers: { location: '/fr/m4sd', 'cache-control': 'no-store' },
      html: '',
      rscData: Buffer.alloc(0),
    });
  });

  it('is sent in the end, but not kept, when releases never stop', () => {
    const statuses = Array.from({ length: 7 }, () => {
      served();
      revision += 1;
      return render('one').status;
    });
    expect(statuses).toEqual([307, 307, 307, 307, 307, 200, 307]);
    expect(served()).toBeNull();
  });

  it('is trusted for the earlier beginning where two renders overlap', () => {
    served();
    revision = 2;
    served();
    render('by the first');
    expect(served()).toBeNull();
    render('by the second');
    expect(served()).toContain('by the second');
  });

  it('is not kept where no render was known to have begun', () => {
    render('unasked');
    expect(served()).toBeNull();
  });

  it('is renewed once more than needed after a render that failed', () => {
    served();
    revision = 2;
    served();
    render('late');
    expect(served()).toBeNull();
    render('fresh');
    expect(served()).toContain('fresh');
  });

  it('is forgotten when Next reports that there is none any more', () => {
    served();
    render('one');
    cache.set(key, null, forEver);
    expect(served()).toBeNull();
  });

  it('keeps the lifetime that Next gave it', () => {
    served();
    render('one');
    expect(cache.get(key)?.cacheControl).toEqual(forEver);
  });
});

describe('what a page is sent with', () => {
  it('may be kept by anyone who asks again each time', () => {
    served();
    expect(render('one').headers).toMatchObject({
      'cache-control': 'public, max-age=0, must-revalidate',
      'x-next-cache-tags': 'a',
    });
  });

  it('has a policy that lets no inline script run', () => {
    served();
    const policy = render('<script>alert(1)</script>').headers?.['content-security-policy'];
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("script-src-attr 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('offers no parts to prefetch, which would go out without a policy', () => {
    served();
    expect(render('one').segmentData).toBeUndefined();
  });

  it.each([404, 410])('has the status %i that its head states', (status) => {
    served();
    const value = page('gone', `<meta name="athar:status" content="${status}"/>`);
    cache.set(key, value, forEver);
    expect(value.status).toBe(status);
  });

  it('keeps its own status where only its body states another', () => {
    served();
    const value = page('<meta name="athar:status" content="404"/>');
    cache.set(key, value, forEver);
    expect(value.status).toBe(200);
  });
});

describe('a static file', () => {
  it('is held by the revision too, without a page policy', () => {
    const file: FileValue = {
      kind: 'APP_ROUTE',
      body: Buffer.from('User-agent: *'),
      headers: { 'content-type': 'text/plain' },
      status: 200,
    };
    cache.get(key);
    cache.set(key, file, forEver);
    expect(cache.get(key)?.value).toBe(file);
    expect(file.headers).toEqual({
      'content-type': 'text/plain',
      'cache-control': 'public, max-age=0, must-revalidate',
    });
    revision = 2;
    expect(cache.get(key)).toBeNull();
  });
});

describe('the memory', () => {
  const few = { entries: 2, bytes: 10_000 };

  it('makes room by the page not asked for longest', () => {
    cache = new PublicCache(() => revision, { pages: few, missing: few });
    for (const name of ['/$/a', '/$/b']) {
      served(name);
      render(name, name);
    }
    served('/$/a');
    served('/$/c');
    render('c', '/$/c');
    expect(served('/$/a')).not.toBeNull();
    expect(served('/$/b')).toBeNull();
    expect(served('/$/c')).not.toBeNull();
  });

  it('is bounded in bytes, and holds nothing larger than itself', () => {
    cache = new PublicCache(() => revision, { pages: { entries: 9, bytes: 300 }, missing: few });
    served('/$/a');
    render('a'.repeat(30), '/$/a');
    served('/$/b');
    render('b'.repeat(30), '/$/b');
    expect(served('/$/a')).toBeNull();
    expect(served('/$/b')).not.toBeNull();
    served('/$/huge');
    render('h'.repeat(500), '/$/huge');
    expect(served('/$/huge')).toBeNull();
    expect(served('/$/b')).not.toBeNull();
  });

  it('never lets missing pages push out real ones', () => {
    cache = new PublicCache(() => revision, { pages: few, missing: few });
    served();
    render('real');
    for (const name of ['/$/x', '/$/y', '/$/z']) {
      served(name);
      cache.set(name, page('', '<meta name="athar:status" content="404"/>'), forEver);
    }
    expect(served()).toContain('real');
    expect(served('/$/x')).toBeNull();
    expect(served('/$/z')).not.toBeNull();
  });
});
