import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { recordApproved } from '@/db/testing-values';
import { expect, test } from './fixtures/office';
import { choose, fillTexts, openStep, textIn } from './verbs/edit-framework';

const create = (page: Page) => page.getByRole('button', { name: 'Create the programme' }).click();
const step = (page: Page, name: string) =>
  page
    .getByRole('region', { name: 'Set up the programme' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name }) });

test('an administrator makes a programme from nothing and is led to its first step', async ({
  office,
}) => {
  const page = await office.signedIn('administrator');
  const slug = `new-${randomUUID()}`;
  await page.goto('/en/office');
  await page.getByRole('link', { name: 'New programme' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'New programme' })).toBeVisible();
  await create(page);
  await expect(page.getByLabel('Short name')).toHaveAccessibleDescription(/Please fill this in/);
  await page.getByLabel('Short name').fill('office');
  await fillTexts(page, /^Title/, { en: 'Valleys', fr: 'Vallées' });
  await choose(page, 'Country or area', 'Another one');
  await textIn(page, /^Name of the country or area/, 'en').fill('Valleyland');
  await page.getByLabel('Code of the area').fill(slug.slice(0, 20));
  await create(page);
  await expect(textIn(page, /^Title/, 'ar')).toBeFocused();
  await expect(textIn(page, /^Title/, 'ar')).toHaveAccessibleDescription(/Please fill this in/);
  await expect(page.getByLabel('Short name')).toHaveAccessibleDescription(/Choose another/);
  await expect(textIn(page, /^Title/, 'fr')).toHaveValue('Vallées');
  await page.getByLabel('Short name').fill(slug);
  await fillTexts(page, /^Title/, { ar: 'الوديان' });
  await create(page);

  await page.waitForURL(`**/en/office/${slug}/framework`);
  await expect(page.getByText('None of 6 steps is done.')).toBeVisible();
  await expect(step(page, 'Phases and periods')).toContainText('to do now');
  await step(page, 'Phases and periods').getByRole('link').click();
  await page.waitForURL(`**/en/office/${slug}/framework/time`);
  await expect(page.getByText('Add the phases of the programme, then generate')).toBeVisible();
  await page.goto(`/en/office/${slug}`);
  await expect(page.getByText('Results appear here with the first approved value.')).toBeVisible();
  await openStep(page, 'Phases and periods', '/framework/time');
});

test('a copy has what was asked for, and no values', async ({ office }) => {
  const { db, programme } = office;
  recordApproved(db, programme, [{ indicator: 'units', value: 5 }]);
  const page = await office.signedIn('administrator');
  const slug = `copy-${randomUUID()}`;
  await page.goto('/en/office/new');
  await choose(page, 'The programme begins', 'like another one');
  await fillTexts(page, /^Title/, { en: 'Second', fr: 'Deuxième', ar: 'الثاني' });
  await page.getByLabel('Short name').fill(slug);
  await create(page);
  await expect(page.getByLabel('Programme to copy')).toBeFocused();
  await page.getByLabel('Programme to copy').selectOption(programme.slug);
  await expect(page.getByText('Never taken over: values')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Setting' }).uncheck();
  await expect(page.getByRole('checkbox', { name: 'Reporting plan' })).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'Reporting plan' }).check();
  await expect(page.getByRole('checkbox', { name: 'Setting' })).toBeChecked();
  await create(page);

  await page.waitForURL(`**/en/office/${slug}/framework`);
  await expect(page.getByText('5 of 6 steps are done.')).toBeVisible();
  await expect(step(page, 'Targets')).toContainText('to do now');
  await expect(page.getByRole('link', { name: 'served' })).toBeVisible();
  await page.goto(`/en/office/${slug}?basis=with-unapproved`);
  await expect(page.getByRole('cell', { name: '5', exact: true })).toHaveCount(0);
});

test('nobody else is shown the way to a new programme, nor finds it', async ({ office }) => {
  for (const role of ['officer', 'reader'] as const) {
    const page = await office.signedIn(role);
    await page.goto(`/en/office/${office.programme.slug}`);
    await expect(page.getByRole('link', { name: 'New programme' })).toHaveCount(0);
    expect((await page.goto('/en/office/new'))?.status()).toBe(404);
  }
});
