import type { Page } from '@playwright/test';
import { publishRelease } from '@/db/commands/publish-release';
import { testNow } from '@/db/testing-people';
import { scopeFor } from '@/db/testing-scope';
import { recordApproved } from '@/db/testing-values';
import { allWords } from '@/lib/words-testing';
import { expect, test } from './fixtures/office';
import { choose, fillTexts, openFramework, saying, textIn } from './verbs/edit-framework';

test('what a programme says of itself is saved, and what is refused is kept', async ({
  office,
}) => {
  const page = await office.signedIn('officer');
  await openFramework(page, office.programme.slug, '/programme');
  await fillTexts(page, /^Title/, { en: 'The valleys', ar: '' });
  await fillTexts(page, /^Method/, { en: 'Counted twice a year\nand checked' });
  await expect(saying(page, 'There are unsaved changes.')).toBeVisible();
  await page.getByRole('button', { name: 'Save the texts' }).click();
  await expect(textIn(page, /^Title/, 'ar')).toBeFocused();
  await expect(textIn(page, /^Title/, 'en')).toHaveValue('The valleys');
  await fillTexts(page, /^Title/, { ar: 'الوديان' });
  await page.getByRole('button', { name: 'Save the texts' }).click();
  await expect(saying(page, 'The texts of the programme are saved.')).toBeVisible();
  await expect(saying(page, 'There are unsaved changes.')).toHaveCount(0);
  await page.reload();
  await expect(textIn(page, /^Title/, 'ar')).toHaveValue('الوديان');
  await expect(textIn(page, /^Method/, 'en')).toHaveValue('Counted twice a year\nand checked');
});

const figure = (page: Page, number: number) =>
  page
    .getByRole('region', { name: 'Key figures' })
    .getByRole('listitem')
    .nth(number - 1);

test('key figures are chosen and put in order', async ({ office }) => {
  const page = await office.signedIn('officer');
  await openFramework(page, office.programme.slug, '/programme');
  await expect(figure(page, 1).getByLabel('Indicator')).toHaveValue('served');
  await page.getByRole('button', { name: 'Add a key figure' }).click();
  await expect(figure(page, 2).getByLabel('Indicator')).toBeFocused();
  await expect(saying(page, 'There are unsaved changes.')).toBeVisible();
  await page.getByRole('button', { name: 'Save the key figures' }).click();
  await expect(figure(page, 2).getByLabel('Indicator')).toHaveAccessibleDescription(
    /Please fill this in/,
  );
  await figure(page, 2).getByLabel('Indicator').selectOption('units');
  await figure(page, 2).getByLabel('Place').selectOption('North');
  await figure(page, 2).getByLabel('Phase').selectOption('II');
  await page.getByRole('button', { name: 'Move figure 2 up' }).click();
  await page.getByRole('button', { name: 'Save the key figures' }).click();
  await expect(saying(page, '2 key figures are saved.')).toBeVisible();
  await page.reload();
  await expect(figure(page, 1).getByLabel('Indicator')).toHaveValue('units');
  await expect(figure(page, 1).getByLabel('Place')).toHaveValue('TL-01@2015');
  await expect(figure(page, 2).getByLabel('Indicator')).toHaveValue('served');
});

test('an unlisted programme has a secret address, which a new one replaces at once', async ({
  office,
}) => {
  const { db, programme } = office;
  recordApproved(db, programme, [{ indicator: 'units', value: 5 }]);
  publishRelease(db, scopeFor(programme.people.officer, 'publishRelease', programme), {
    ...{ asOf: '2023-03-31', note: null, words: allWords, now: testNow, way: 'api' },
  });
  const page = await office.signedIn('officer');
  const visitor = await office.visiting();
  const answer = async (address: string) => (await visitor.request.get(address)).status();
  await openFramework(page, programme.slug, '/programme');
  await choose(page, 'Releases are', 'unlisted');
  await page.getByRole('button', { name: 'Save the visibility' }).click();
  await expect(saying(page, 'The programme is unlisted')).toBeVisible();
  const field = page.getByLabel('Secret address of the data');
  const first = await field.inputValue();
  expect(await answer(first)).toBe(200);
  expect(await answer(first.replace(/\?.*/, ''))).toBe(404);
  await page.getByRole('button', { name: 'Save the visibility' }).click();
  await expect(page.getByText('This is already its visibility.')).toBeVisible();
  await expect(field).toHaveValue(first);

  await page.getByRole('button', { name: 'New address' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'New address' }).click();
  await expect(saying(page, 'The old one no longer answers.')).toBeVisible();
  await expect(field).not.toHaveValue(first);
  expect(await answer(first)).toBe(404);
  expect(await answer(await field.inputValue())).toBe(200);
});

test('an officer reads the rules, an administrator changes them', async ({ office }) => {
  const officer = await office.signedIn('officer');
  await openFramework(officer, office.programme.slug, '/programme');
  const told = officer.getByRole('region', { name: 'Rules' });
  await expect(told).toContainText('Only an administrator can change them.');
  await expect(told).toContainText('115%');
  await expect(told.getByRole('textbox')).toHaveCount(0);

  const page = await office.signedIn('administrator');
  await openFramework(page, office.programme.slug, '/programme');
  await page.getByLabel('Ahead from (%)').fill('');
  await expect(saying(page, 'There are unsaved changes.')).toBeVisible();
  await page.getByLabel('Ahead from (%)').fill('80');
  await choose(page, 'Approval of values', 'Two approvals');
  await page.getByRole('button', { name: 'Save the rules' }).click();
  await expect(page.getByLabel('Ahead from (%)')).toBeFocused();
  await page.getByLabel('Ahead from (%)').fill('112,5 %');
  await page.getByLabel('First month of the programme’s year').selectOption('July');
  await page.getByRole('button', { name: 'Save the rules' }).click();
  await expect(saying(page, 'The rules of the programme are saved.')).toBeVisible();
  await officer.reload();
  await expect(told).toContainText('112.5%');
  await expect(told).toContainText('July');
  await expect(told).toContainText('Two approvals');
});
