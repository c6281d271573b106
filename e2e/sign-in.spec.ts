import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { issueSetupLink } from '@/db/commands/issue-setup-link';
import { migrateDatabase } from '@/db/migrate';
import { type Database, openDatabase } from '@/db/open';
import { person } from '@/db/schema/people';
import { place, placeSet } from '@/db/schema/place';
import { programme, programmePlace } from '@/db/schema/programme';
import { secretPath } from '@/db/secret-path';
import { makePerson, signIn } from './fixtures/people';
import { OwnServer } from './own-server';

interface House {
  readonly url: string;
  readonly db: Database;
  readonly programmeId: number;
}

// A server of its own: the first administrator exists only where there is nobody yet.
const test = base.extend<{ house: House }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the first argument destructured
  house: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'athar-sign-in-'));
    const path = join(folder, 'athar.db');
    writeFileSync(secretPath(path), 'only-for-tests-0123456789abcdefghij', { mode: 0o600 });
    const db = openDatabase(`file:${path}`, { create: true, busyTimeoutMs: 2_000 });
    migrateDatabase(db);
    const programmeId = addProgramme(db);
    const server = await OwnServer.start(`file:${path}`);
    await use({ url: server.url, db, programmeId });
    await server.end();
    db.$client.close();
    rmSync(folder, { recursive: true });
  },
});

function addProgramme(db: Database): number {
  const createdAt = '2023-10-24T00:00:00.000Z';
  const title = { fr: 'Programme des vallées', en: 'Valleys programme', ar: 'برنامج الوديان' };
  db.insert(placeSet).values({ id: 1, code: 'test', title }).run();
  for (const [id, name] of [
    [1, 'Haute Vallée'],
    [2, 'Littoral'],
  ] as const) {
    db.insert(place)
      .values({
        id,
        placeSetId: 1,
        code: `R${id}`,
        edition: '1',
        level: 'region',
        name: { fr: name },
      })
      .run();
  }
  db.insert(programme)
    .values({ id: 1, slug: 'vallees', placeSetId: 1, title, headline: title, createdAt })
    .run();
  for (const placeId of [1, 2]) {
    db.insert(programmePlace).values({ programmeId: 1, placeId, ordinal: placeId }).run();
  }
  return 1;
}

async function fillSignIn(page: Page, email: string, password: string) {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

test('the first administrator sets up, invites a colleague and gives them a role', async ({
  page,
  browser,
  house,
}) => {
  const token = issueSetupLink(house.db, { now: new Date().toISOString() });
  const setup = `${house.url}/en/office/setup?token=${token}`;
  await page.goto(setup);
  await page.getByLabel('Name, as others will see it').fill('Amina');
  await page.getByLabel('E-mail address').fill('amina@example.org');
  await page.getByLabel('Password').fill('short');
  await page.getByRole('button', { name: 'Create the account' }).click();
  await expect(page.getByLabel('Password')).toBeFocused();
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription(
    /works well\..*At least 10 characters\.$/,
  );
  await page.getByLabel('Password').fill('a long enough password');
  await page.getByRole('button', { name: 'Create the account' }).click();
  await page.waitForURL(`${house.url}/en/office/vallees`);

  await page.goto(`${house.url}/en/office/vallees/people`);
  const account = page.getByRole('form', { name: 'Create an account' });
  await account.getByLabel('Name').fill('Badr');
  await account.getByLabel('E-mail address').fill('badr@example.org');
  await account.getByRole('button', { name: 'Create the account' }).click();
  const dialog = page.getByRole('dialog', { name: 'Link for Badr' });
  const invitation = await dialog.getByLabel('One-time link').inputValue();
  expect(invitation).toContain(`${house.url}/en/office/setup?token=`);
  await dialog.getByRole('button', { name: 'Close' }).click();

  const grant = page.getByRole('form', { name: 'Give a role' });
  await grant.getByLabel('Person').selectOption({ label: 'Badr (badr@example.org)' });
  await grant.getByLabel('Role').selectOption('Contributor');
  await grant.getByLabel('Haute Vallée').check();
  await grant.getByRole('button', { name: 'Give the role' }).click();
  await expect(grant.getByRole('status')).toHaveText('Badr now has the role Contributor.');
  const row = page.getByRole('row', { name: /Badr/ });
  await expect(row).toContainText('Contributor · Haute Vallée · any organisation');
  await expect(row).toContainText('Link made, not used yet');

  const other = await browser.newPage();
  await other.goto(invitation);
  await other.getByLabel('Password').fill('a password of his own');
  await other.getByRole('button', { name: 'Save and sign in' }).click();
  await other.waitForURL(`${house.url}/en/office/vallees/entry`);
  await expect(other.getByRole('link', { name: 'Enter values' })).toBeVisible();
  await expect(other.getByRole('link', { name: 'People' })).toHaveCount(0);

  await row.getByRole('button', { name: 'Remove the role Contributor from Badr' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(row).toContainText('No role in this programme');
  await other.goto(`${house.url}/en/office`);
  await expect(other.getByText('Your account has no role in any programme yet.')).toBeVisible();
  await other.close();

  for (const spent of [setup, invitation]) {
    await page.goto(spent);
    await expect(page.getByRole('heading', { name: 'This link no longer works' })).toBeVisible();
  }
});

test('a stranger is sent to sign in, and from there to where they wanted to go', async ({
  page,
  house,
}) => {
  const administrator = await makePerson(house.db, { role: 'administrator', programmeId: null });
  await page.goto(`${house.url}/en/office/vallees/people`);
  await expect(page).toHaveURL(/\/en\/office\/sign-in\?next=%2Fen%2Foffice%2Fvallees%2Fpeople$/);

  await fillSignIn(page, administrator.email, 'not the password');
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription(
    /The address or the password does not match/,
  );
  await fillSignIn(page, administrator.email, administrator.password);
  await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible();
  await expect(page).toHaveURL(`${house.url}/en/office/vallees/people`);

  await page.getByText(administrator.name).first().click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(`${house.url}/en/office/sign-in`);
  await page.goto(`${house.url}/en/office/vallees/people`);
  await expect(page).toHaveURL(/sign-in/);
});

test('signing in never leads to another site', async ({ page, house }) => {
  const reader = await makePerson(house.db, { role: 'reader', programmeId: house.programmeId });
  await page.goto(`${house.url}/en/office/sign-in?next=//evil.example/en/office`);
  await fillSignIn(page, reader.email, reader.password);
  await page.waitForURL(`${house.url}/en/office/vallees`);
});

test('a reader does not find the people page', async ({ page, context, house }) => {
  const reader = await makePerson(house.db, { role: 'reader', programmeId: house.programmeId });
  await signIn(context, house.url, reader);
  const response = await page.goto(`${house.url}/fr/office/vallees/people`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
  expect((await page.goto(`${house.url}/fr/office/elsewhere`))?.status()).toBe(404);
});

test('the language is changed on the same page', async ({ page, context, house }) => {
  const reader = await makePerson(house.db, { role: 'administrator', programmeId: null });
  await signIn(context, house.url, reader);
  await page.goto(`${house.url}/fr/office/vallees/people`);
  await page.getByText(reader.name).first().click();
  await page.getByRole('link', { name: 'العربية' }).click();
  await page.waitForURL(`${house.url}/ar/office/vallees/people`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { name: 'الأشخاص', level: 1 })).toBeVisible();
});

test('another site can neither sign in nor write with the cookies of a person', async ({
  context,
  house,
}) => {
  const administrator = await makePerson(house.db, { role: 'administrator', programmeId: null });
  await signIn(context, house.url, administrator);
  const before = house.db.select({ id: person.id }).from(person).all().length;
  for (const path of ['/api/auth/sign-in/email', '/api/v1/people']) {
    const response = await context.request.post(`${house.url}${path}`, {
      data: { name: 'Eve', email: 'eve@example.org', password: 'a long enough password' },
      headers: { origin: 'https://evil.example' },
    });
    expect(response.status()).toBe(403);
  }
  expect(house.db.select({ id: person.id }).from(person).all()).toHaveLength(before);
});

test('a script that came in with the content of an office page does not run', async ({
  page,
  house,
}) => {
  const response = await page.goto(`${house.url}/en/office/sign-in`);
  const policy = response?.headers()['content-security-policy'];
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
  const refused = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) =>
          resolve(event.effectiveDirective),
        );
        const content = document.createElement('div');
        content.innerHTML = '<img alt="" src="nowhere" onerror="document.title = 1">';
        document.body.append(content);
      }),
  );
  expect(refused).toBe('script-src-attr');
  await expect(page).toHaveTitle('Sign in · Athar');
});
