import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { raisePublicRevision } from '@/db/commands/raise-public-revision';
import { migrateDatabase } from '@/db/migrate';
import { type Database, openDatabase } from '@/db/open';
import { placeSet } from '@/db/schema/place';
import { programme } from '@/db/schema/programme';
import { transact } from '@/db/transact';
import { compressedBytes, firstLoadBudget } from '@/scripts/first-load';
import { OwnServer } from './own-server';

interface Delivery {
  readonly server: OwnServer;
  readonly db: Database;
  readonly databaseUrl: string;
}

// A server of its own: these tests end it, run two on one database, and publish while it renders.
const test = base.extend<object, { delivery: Delivery }>({
  delivery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the first argument destructured
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'athar-delivery-'));
      const databaseUrl = `file:${join(folder, 'athar.db')}`;
      const db = openDatabase(databaseUrl, { create: true, busyTimeoutMs: 2_000 });
      migrateDatabase(db);
      addProgrammes(db);
      const server = await OwnServer.start(databaseUrl);
      await use({ server, db, databaseUrl });
      await server.end();
      db.$client.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

/** Two of them, since the list of programmes goes straight on where there is one. */
function addProgrammes(db: Database): void {
  const createdAt = '2023-10-24T00:00:00.000Z';
  const places = db
    .insert(placeSet)
    .values({ code: 'test', title: { en: 'Places' } })
    .returning({ id: placeSet.id })
    .get();
  for (const slug of ['first', 'second']) {
    db.insert(programme)
      .values({
        slug,
        placeSetId: places.id,
        title: { en: `Programme ${slug}` },
        headline: { en: `What ${slug} achieved` },
        visibility: 'public',
        createdAt,
      })
      .run();
  }
}

function publishTitle(db: Database, title: string): void {
  transact(db, (tx) => {
    tx.update(programme)
      .set({ title: { en: title } })
      .run();
    raisePublicRevision(tx);
  });
}

/** What the list of programmes says, without its scripts. */
async function listPage(server: OwnServer): Promise<string> {
  const html = await (await fetch(`${server.url}/en`)).text();
  return /<main.*<\/main>/s.exec(html)?.[0] ?? html;
}

test.describe('a change that donors can see', () => {
  test('is on the page at the next request, and the page is kept after that', async ({
    delivery: { server, db },
  }) => {
    expect(await listPage(server)).toContain('Programme');
    publishTitle(db, 'Published once');
    const renewed = await fetch(`${server.url}/en`);
    expect(await renewed.text()).toContain('Published once');
    const again = await fetch(`${server.url}/en`);
    expect(again.headers.get('x-nextjs-cache')).toBe('HIT');
    expect(await again.text()).toContain('Published once');
  });

  test('reaches every process that serves the database', async ({
    delivery: { server, db, databaseUrl },
  }) => {
    const other = await OwnServer.start(databaseUrl);
    try {
      await Promise.all([listPage(server), listPage(other)]);
      publishTitle(db, 'Published to both');
      expect(await listPage(server)).toContain('Published to both');
      expect(await listPage(other)).toContain('Published to both');
    } finally {
      await other.end();
    }
  });

  test('is not lost when it is made while the server is down', async ({
    delivery: { server, db },
  }) => {
    await listPage(server);
    await server.end();
    publishTitle(db, 'Published at night');
    await server.restart();
    expect(await listPage(server)).toContain('Published at night');
  });

  test('is never missed by a reader who comes after it, whatever was being rendered', async ({
    delivery: { server, db },
  }) => {
    for (let round = 0; round < 60; round += 1) {
      publishTitle(db, `Before ${round}`);
      const reading = listPage(server);
      await new Promise((resolve) => setTimeout(resolve, round % 20));
      publishTitle(db, `After ${round}`);
      expect(await listPage(server)).toContain(`After ${round}`);
      await reading;
      expect(await listPage(server)).toContain(`After ${round}`);
    }
  });

  test('renews what client code would fetch as well', async ({ delivery: { server, db } }) => {
    const fetchPayload = () => fetch(`${server.url}/en?_rsc=1`, { headers: { rsc: '1' } });
    await fetchPayload();
    publishTitle(db, 'Published to code');
    const answer = await fetchPayload();
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(await answer.text()).toContain('Published to code');
  });
});

test.describe('an answer', () => {
  test('to a reader who has the page already is 304, until the page changes', async ({
    delivery: { server, db },
    request,
  }) => {
    const etag = (await request.get(`${server.url}/en`)).headers().etag ?? '';
    const askAgain = () => request.get(`${server.url}/en`, { headers: { 'if-none-match': etag } });
    expect((await askAgain()).status()).toBe(304);
    publishTitle(db, 'Published with another etag');
    expect((await askAgain()).status()).toBe(200);
  });

  for (const path of ['/en', '/en/no/such/address', '/robots.txt', '/api/nothing']) {
    test(`for ${path} has the headers that protect it, the first and later ones`, async ({
      delivery: { server },
      request,
    }) => {
      for (const _time of ['first', 'later']) {
        const headers = (await request.get(`${server.url}${path}`)).headers();
        expect(headers['x-content-type-options']).toBe('nosniff');
        expect(headers['x-frame-options']).toBe('DENY');
        expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
        expect(headers['cross-origin-opener-policy']).toBe('same-origin');
        expect(headers['permissions-policy']).toContain('geolocation=()');
        expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
        expect(headers['x-powered-by']).toBeUndefined();
      }
    });
  }

  for (const [path, words] of [
    ['/fr/no/such/address', 'Cette page n’existe pas'],
    ['/en/no/such/address', 'This page does not exist'],
    ['/ar/no/such/address', 'هذه الصفحة غير موجودة'],
    ['/de', 'Cette page n’existe pas'],
  ] as const) {
    test(`for ${path} is 404, in words, without JavaScript`, async ({
      delivery: { server },
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      for (const _time of ['first', 'later']) {
        expect((await page.goto(server.url + path))?.status()).toBe(404);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
      }
      await context.close();
    });
  }

  for (const [accepted, address] of [
    ['ar-MA,fr;q=0.8', '/ar'],
    ['de,en;q=0.5', '/en'],
    ['', '/fr'],
  ] as const) {
    test(`for / leads a reader of "${accepted}" to ${address}`, async ({
      delivery: { server },
      request,
    }) => {
      const answer = await request.get(server.url, {
        headers: { 'accept-language': accepted },
        maxRedirects: 0,
      });
      expect(answer.status()).toBe(307);
      expect(new URL(answer.headers().location ?? '', server.url).pathname).toBe(address);
      expect(answer.headers().vary).toContain('Accept-Language');
    });
  }
});

test.describe('the policy of a static page', () => {
  const smuggled = [
    '<script>window.smuggled = 1</script>',
    '<script>self.__next_f.push([1,"9:smuggled\\n"]);window.smuggled = 2</script>',
    '<img src="/nothing.png" onerror="window.smuggled = 3">',
  ].join('');

  test('blocks scripts put into the page and lets its own run', async ({
    delivery: { server },
    page,
  }) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    await page.route(`${server.url}/en`, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('</main>', `${smuggled}</main>`);
      await route.fulfill({ response: answer, body });
    });
    await page.goto(`${server.url}/en`);
    await expect.poll(() => refused.length).toBe(3);
    expect(await page.evaluate(() => 'smuggled' in window)).toBe(false);
    await expect.poll(() => page.evaluate(() => 'next' in window)).toBe(true);
  });

  for (const path of ['/fr', '/en', '/ar', '/en/no/such/address']) {
    test(`refuses nothing that ${path} needs, and the page asks nobody else`, async ({
      delivery: { server },
      page,
    }) => {
      const complaints: string[] = [];
      const foreign: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) complaints.push(message.text());
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(server.url)) foreign.push(request.url());
      });
      await page.goto(server.url + path, { waitUntil: 'networkidle' });
      expect(complaints).toEqual([]);
      expect(foreign).toEqual([]);
    });
  }
});

test('a public page loads at most 155 kB of script', async ({ delivery: { server }, page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts.push(response.body());
  });
  await page.goto(`${server.url}/en`, { waitUntil: 'networkidle' });
  const total = compressedBytes(await Promise.all(scripts));
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(firstLoadBudget);
});
