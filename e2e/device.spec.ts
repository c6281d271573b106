import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { personSession } from '@/db/schema/people';
import { checkEveryLook } from './fixtures/every-look';
import { expect, test } from './fixtures/office';
import { makePerson, signIn } from './fixtures/people';
import { baseUrl } from './fixtures/server';
import { enter, expectMissing, expectValue, keptForOffline, openSheet } from './verbs/enter-values';
import { storedInNorth } from './verbs/stored-values';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const sheetPath = (slug: string) => `/en/office/${slug}/entry/TL-01%402015/2023-Q1`;

/** What this browser keeps of anyone's values and pages. */
function keptHere(page: Page): Promise<{ databases: number; pages: number }> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const pages = (await caches.keys()).filter((name) => name.startsWith('athar-pages-'));
    return { databases: databases.length, pages: pages.length };
  });
}

async function typeWithoutConnection(page: Page, value: string): Promise<void> {
  await page.context().setOffline(true);
  await enter(page, 'units', value);
  await heading(page).click();
  await expect(page.getByText('Offline · 1 value waiting to be sent')).toBeVisible();
}

test.describe('a browser that is closed and opened again', () => {
  let profile: string;
  const opened: BrowserContext[] = [];

  test.beforeEach(() => {
    profile = mkdtempSync(join(tmpdir(), 'athar-profile-'));
  });
  test.afterEach(async () => {
    for (const context of opened.splice(0)) await context.close();
    rmSync(profile, { recursive: true });
  });

  async function openBrowser(isOffline = false): Promise<BrowserContext> {
    const { launchOptions } = test.info().project.use;
    const context = await chromium.launchPersistentContext(profile, {
      ...launchOptions,
      baseURL: baseUrl,
      offline: isOffline,
    });
    opened.push(context);
    return context;
  }

  test('shows what was typed, still without a connection, and sends it once it has one', async ({
    office,
  }) => {
    const { db, programme } = office;
    const person = await makePerson(db, { role: 'contributor', programmeId: programme.id });
    const first = await openBrowser();
    await signIn(first, baseUrl, person);
    const page = await first.newPage();
    await openSheet(page, programme.slug);
    await keptForOffline(page);
    await typeWithoutConnection(page, '12');
    await enter(page, 'served', 'quinze');
    await heading(page).click();
    await expect(page.getByRole('banner').getByText('1 cell waits for you').first()).toBeVisible();
    await first.close();

    const second = await openBrowser(true);
    const again = await second.newPage();
    await again.goto(sheetPath(programme.slug));
    await expectValue(again, 'units', '12');
    await expectValue(again, 'served', 'quinze');
    await expect(again.getByText('Offline · 1 value waiting to be sent')).toBeVisible();
    expect(storedInNorth(office)).toEqual([]);
    await second.setOffline(false);
    await expect.poll(() => storedInNorth(office)).toEqual([[12, 1]]);
    await expectValue(again, 'served', 'quinze');
  });
});

test.describe('signing out', () => {
  async function openMenu(page: Page) {
    await page.locator('summary', { hasText: 'Account of' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
  }

  test('clears the device', async ({ office }) => {
    const page = await office.signedIn('contributor');
    await openSheet(page, office.programme.slug);
    await keptForOffline(page);
    await openMenu(page);
    await expect(page).toHaveURL(/sign-in/);
    expect(await keptHere(page)).toEqual({ databases: 0, pages: 0 });
  });

  test('asks where values wait, and sends them first', async ({ office }) => {
    const page = await office.signedIn('contributor');
    await openSheet(page, office.programme.slug);
    await page.route('**/observations', (route) => route.abort());
    await enter(page, 'units', '12');
    await heading(page).click();
    await expect(page.getByText('Offline · 1 value waiting to be sent')).toBeVisible();
    await openMenu(page);
    const question = page.getByRole('dialog', { name: '1 value has not been sent' });
    await checkEveryLook(page, 'what waits, and the question before signing out');
    await question.getByRole('button', { name: 'Send first' }).click();
    await expect(question.getByText(/Not everything could be sent/)).toBeVisible();
    await question.getByRole('button', { name: 'Stay' }).click();
    await expectValue(page, 'units', '12');

    await page.unroute('**/observations');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await question.getByRole('button', { name: 'Send first' }).click();
    await expect(page).toHaveURL(/sign-in/);
    expect(storedInNorth(office)).toEqual([[12, 1]]);
    expect(await keptHere(page)).toEqual({ databases: 0, pages: 0 });
  });

  test('loses what waits only where its person says so', async ({ office }) => {
    const page = await office.signedIn('contributor');
    await openSheet(page, office.programme.slug);
    await enter(page, 'units', 'douze');
    await heading(page).click();
    await expect(page.getByRole('banner').getByText('1 cell waits for you').first()).toBeVisible();
    await openMenu(page);
    await page.getByRole('button', { name: 'Sign out and lose them' }).click();
    await expect(page).toHaveURL(/sign-in/);
    expect(await keptHere(page)).toEqual({ databases: 0, pages: 0 });
  });
});

test('a session that ended asks to sign in, and sends for nobody but the one who typed', async ({
  office,
}) => {
  const { db, programme } = office;
  const [first, second] = [
    await makePerson(db, { role: 'contributor', programmeId: programme.id }),
    await makePerson(db, { role: 'contributor', programmeId: programme.id, name: 'Samira' }),
  ];
  const page = await office.visiting();
  const context = page.context();
  await signIn(context, baseUrl, first);
  await openSheet(page, programme.slug);
  await keptForOffline(page);
  await typeWithoutConnection(page, '12');
  db.delete(personSession).where(eq(personSession.personId, first.personId)).run();
  await context.setOffline(false);
  await expect(page.getByText('Signed out · 1 value waiting to be sent')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sign in to send them' })).toBeVisible();

  // Somebody else signs in, in the same browser: while the page of the first is still open, and after.
  await signIn(context, baseUrl, second);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByText('Signed out · 1 value waiting to be sent')).toBeVisible();
  const theirs = await context.newPage();
  await openSheet(theirs, programme.slug);
  await expectMissing(theirs, 'units');
  await expect(theirs.getByRole('banner').getByText(/waiting to be sent/)).toBeHidden();
  expect(storedInNorth(office)).toEqual([]);
  await keptForOffline(theirs);
  expect((await keptHere(theirs)).pages).toBe(1);
  // The page that the first left open is the second's now.
  await expect(page.locator('summary', { hasText: 'Account of Samira' })).toBeVisible();
  await theirs.close();

  await context.clearCookies();
  await signIn(context, baseUrl, first);
  await page.goto(sheetPath(programme.slug));
  await expect.poll(() => storedInNorth(office)).toEqual([[12, 1]]);
});

test('a device without room says so, keeps what is typed while it can, and still sends it', async ({
  office,
}) => {
  const page = await office.signedIn('contributor');
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await openSheet(page, office.programme.slug);
  await typeWithoutConnection(page, '12');
  await expect(page.getByRole('banner').getByRole('alert')).toContainText(
    'This device has no room left',
  );
  const asked = page.waitForEvent('dialog');
  const leaving = page.getByRole('link', { name: 'Releases' }).click();
  await (await asked).dismiss();
  await leaving;
  await expectValue(page, 'units', '12');
  await page.context().setOffline(false);
  await expect.poll(() => storedInNorth(office)).toEqual([[12, 1]]);
  await expect(page.getByRole('banner').getByRole('alert')).toBeHidden();
});
