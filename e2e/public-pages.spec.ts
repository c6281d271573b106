import { expect, test } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { raisePublicRevision } from '@/db/commands/raise-public-revision';
import { openDatabase } from '@/db/open';
import { indicator, indicatorFormerCode } from '@/db/schema/indicator';
import { transact } from '@/db/transact';
import { axeFindings, cutWhenSpaced, sidewaysScroll } from './fixtures/axe';
import { baseUrl, databaseUrl } from './fixtures/server';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the French page shows both figures with place, phase, source, doubt and a chart', async ({
    page,
  }) => {
    await page.goto('/fr/oim-pnud-maroc');
    const card = page.getByRole('article').filter({ hasText: '751' });
    await expect(card).toContainText('L’Oriental');
    await expect(card).toContainText('période non précisée');
    await expect(card).toContainText('Aucune répartition entre Oujda et Berkane');
    await expect(card).toContainText('Au moins 650');
    await expect(card).toContainText('Sans cible', { ignoreCase: true });
    await expect(card.getByRole('link', { name: 'Source 1' })).toBeVisible();
    await expect(card.locator('svg[data-chart]').first()).toBeVisible();
    const other = page.getByRole('article').filter({ hasText: '2\u202f639' });
    await expect(other).toContainText('Tanger-Tétouan-Al Hoceïma');
    await expect(other).toContainText('Population mixte');
    const table = page.getByRole('table', { name: /par région et par phase/ });
    await expect(table.getByRole('columnheader', { name: /^Phase non précisée/ })).toBeVisible();
  });

  test('Souss-Massa tells its results in words and says that no figure was found', async ({
    page,
  }) => {
    await page.goto('/fr/oim-pnud-maroc');
    const row = page
      .getByRole('table', { name: /par région et par phase/ })
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'Souss-Massa' }) });
    await expect(row).toContainText('Aucun chiffre trouvé');
    await expect(row).toContainText('plan de développement régional');
  });

  test('a figure leads to the observation it is made of in one step', async ({ page }) => {
    await page.goto('/fr/oim-pnud-maroc');
    await page
      .getByRole('article')
      .filter({ hasText: '751' })
      .getByText('Voir les preuves')
      .click();
    const evidence = page.getByRole('region', { name: 'Comment le chiffre est fait' });
    await expect(evidence).toContainText('Repris de la source');
    await expect(evidence).toContainText('Séminaire national de clôture');
    await expect(evidence).toContainText('23–24 octobre 2023');
  });

  test('chart, table, definition and download are four addresses', async ({ page }) => {
    await page.goto('/en/oim-pnud-maroc/indicators/ACC-1');
    const follow = (name: string) =>
      page
        .getByRole('navigation', { name: /^Views/ })
        .first()
        .getByRole('link', { name })
        .click();
    await follow('Table');
    await expect(page).toHaveURL(/\/indicators\/ACC-1\/table/);
    await expect(page.getByRole('cell', { name: '751' }).first()).toBeVisible();
    await follow('About');
    await expect(page.getByText('Counting rule', { exact: true })).toBeVisible();
    await follow('Download');
    const csv = page.getByRole('link', { name: /\(CSV\)/ });
    const answer = await page.request.get((await csv.getAttribute('href')) ?? '');
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain('751');
  });
});

test('numbers are printed as each language prints them', async ({ page }) => {
  for (const [locale, printed] of [
    ['fr', '2\u202f639'],
    ['en', '2,639'],
    ['ar', '2.639'],
  ]) {
    await page.goto(`/${locale}/oim-pnud-maroc`);
    await expect(page.getByRole('article').filter({ hasText: printed })).toHaveCount(1);
  }
});

test('the Arabic page runs from right to left, its map keeps the north-east on the right', async ({
  page,
}) => {
  await page.goto('/ar/oim-pnud-maroc');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const first = page.getByRole('columnheader').first();
  const last = page.getByRole('columnheader').last();
  const [start, end] = [await first.boundingBox(), await last.boundingBox()];
  expect(start?.x).toBeGreaterThan(end?.x ?? Number.NaN);
  const map = page.getByRole('navigation', { name: 'جهات البرنامج' });
  const tangier = await map.getByRole('link', { name: '01 طنجة-تطوان-الحسيمة' }).boundingBox();
  const oriental = await map.getByRole('link', { name: '02 الشرق' }).boundingBox();
  expect(oriental?.x).toBeGreaterThan(tangier?.x ?? Number.NaN);
});

test('a phone shows one phase at a time and never scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/fr/oim-pnud-maroc');
  const table = page.getByRole('table', { name: /par région et par phase/ });
  await expect(table.getByRole('columnheader', { name: /^Phase III/ })).toBeHidden();
  await page.getByRole('radio', { name: 'Phase III', exact: true }).check();
  await expect(table.getByRole('columnheader', { name: /^Phase III/ })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: /^Phase non précisée/ })).toBeHidden();
  expect(await sidewaysScroll(page)).toBe(0);
});

test('paper shows every phase, however narrow it is', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 800 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('/fr/oim-pnud-maroc');
  const table = page.getByRole('table', { name: /par région et par phase/ });
  for (const phase of [/^Phase II/, /^Phase III/, /^Phase non précisée/]) {
    await expect(table.getByRole('columnheader', { name: phase }).first()).toBeVisible();
  }
  await expect(page.getByRole('radio').first()).toBeHidden();
});

test('the chart for exploring is fetched when asked for, and answers to the keyboard', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/en/demonstration/indicators/D-101');
  const card = page.locator('#over-time-places');
  await expect(card.locator('svg').first()).toBeVisible();
  const before = scripts.length;
  await card.getByRole('button', { name: 'Explore' }).click();
  const chart = card.getByRole('application');
  await expect(chart).toBeVisible();
  expect(scripts.length).toBeGreaterThan(before);
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  const bubble = card.getByRole('status').filter({ hasText: /\d/ });
  await expect(bubble).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bubble).toBeHidden();
  await card.getByRole('button', { name: 'Back to the drawing' }).click();
  await expect(chart).toBeHidden();
});

test('no two labels of a chart cover each other', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/fr/demonstration/indicators/D-101');
    const collisions = await page.locator('#over-time-places svg text').evaluateAll((texts) => {
      const boxes = texts
        .map((text) => text.getBoundingClientRect())
        .filter((box) => box.width > 0);
      return boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (other) =>
              one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom &&
              other.top < one.bottom,
          ),
      ).length;
    });
    expect(collisions).toBe(0);
  }
});

test('the demonstration says so on every screen', async ({ page }) => {
  for (const path of ['', '/indicators/D-101', '/indicators/D-101/table', '/releases', '/data']) {
    await page.goto(`/en/demonstration${path}`);
    await expect(page.getByText('Demonstration', { exact: true }).first()).toBeVisible();
  }
});

test('an address that leads nowhere answers 404 in words', async ({ page }) => {
  for (const path of [
    '/nowhere',
    '/oim-pnud-maroc/indicators/NOPE',
    '/oim-pnud-maroc/indicators/ACC-1/nope',
    '/oim-pnud-maroc/releases/99',
    '/oim-pnud-maroc/releases/one',
    '/oim-pnud-maroc/regions/MA-03@2015',
  ]) {
    const answer = await page.goto(`/en${path}`);
    expect([path, answer?.status()]).toEqual([path, 404]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
  }
});

test('a permanent address stays in its release, and names itself in every language', async ({
  page,
}) => {
  await page.goto('/en/oim-pnud-maroc/releases/1/indicators/ACC-1');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    `${baseUrl}/en/oim-pnud-maroc/releases/1/indicators/ACC-1`,
  );
  await expect(page.locator('link[hreflang="ar"]')).toHaveAttribute(
    'href',
    `${baseUrl}/ar/oim-pnud-maroc/releases/1/indicators/ACC-1`,
  );
  const card = page.getByRole('navigation', { name: /^Views/ });
  await card.getByRole('link', { name: 'Table' }).click();
  await expect(page).toHaveURL(/\/releases\/1\/indicators\/ACC-1\/table/);
});

test('an indicator’s former code leads on to its present one', async ({ page }) => {
  const db = openDatabase(databaseUrl, { busyTimeoutMs: 2_000 });
  const code = `FORMER-${Date.now()}`;
  transact(db, (tx) => {
    const renamed = tx.select().from(indicator).where(eq(indicator.code, 'ACC-1')).get();
    if (!renamed) throw new Error('ACC-1 is not in the database.');
    const { id: indicatorId, programmeId } = renamed;
    tx.insert(indicatorFormerCode).values({ programmeId, code, indicatorId }).run();
    raisePublicRevision(tx);
  });
  db.$client.close();
  await page.goto(`/fr/oim-pnud-maroc/indicators/${code}`);
  await expect(page).toHaveURL(/\/fr\/oim-pnud-maroc\/indicators\/ACC-1$/);
});

const wideToo = ['/oim-pnud-maroc', '/demonstration/indicators/D-101'];

for (const locale of ['fr', 'en', 'ar']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the public pages, ${locale}, ${colorScheme}`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ colorScheme, bypassCSP: true, baseURL: baseUrl });
      const page = await context.newPage();
      for (const path of [
        '',
        '/oim-pnud-maroc',
        '/oim-pnud-maroc/regions/MA-02@2015',
        '/oim-pnud-maroc/indicators/ACC-1',
        '/oim-pnud-maroc/indicators/ACC-1/table',
        '/oim-pnud-maroc/indicators/ACC-1/about',
        '/oim-pnud-maroc/indicators/ACC-1/download',
        '/oim-pnud-maroc/releases',
        '/oim-pnud-maroc/data',
        '/demonstration/indicators/D-101',
        '/demonstration/indicators/D-101/download',
      ]) {
        // What differs on a wide screen are the two pages with charts; the others only reflow.
        for (const width of wideToo.includes(path) ? [320, 1280] : [320]) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(`/${locale}${path}`);
          expect([path, width, await axeFindings(page)]).toEqual([path, width, []]);
          expect([path, width, await sidewaysScroll(page)]).toEqual([path, width, 0]);
          expect([path, width, await cutWhenSpaced(page)]).toEqual([path, width, []]);
        }
      }
      await context.close();
    });
  }
}
