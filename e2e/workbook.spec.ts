import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { record } from '@/db/testing-values';
import { axeFindings } from './fixtures/axe';
import { expect, test } from './fixtures/office';
import { expectMissing, expectValue, openSheet, said } from './verbs/enter-values';

/** The workbook of North in the first quarter, as the list of sheets gives it. */
async function downloadTable(page: Page, slug: string): Promise<string> {
  await page.goto(`/en/office/${slug}/entry`);
  await page.getByText('Fill in offline').click();
  await page.getByRole('checkbox', { name: 'Q1 2023' }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Table (CSV)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toContain('2023-Q1.csv');
  return readFile(await file.path(), 'utf8');
}

/** The table with what a person typed as the value of some indicators. */
function typed(table: string, values: Readonly<Record<string, string>>): Buffer {
  const lines = table.split('\r\n').map((line) => line.split(','));
  const ids = lines[2] ?? [];
  for (const line of lines.slice(3)) {
    const value = values[line[ids.indexOf('indicator')] ?? ''];
    if (value !== undefined) line[ids.indexOf('value')] = value;
  }
  return Buffer.from(lines.map((line) => line.join(',')).join('\r\n'));
}

const upload = (page: Page, buffer: Buffer) =>
  page
    .getByLabel('Upload a workbook')
    .setInputFiles({ name: 'filled.csv', mimeType: 'text/csv', buffer });

test('a workbook is downloaded, filled, looked at and accepted', async ({ office }) => {
  const page = await office.signedIn('contributor');
  const table = await downloadTable(page, office.programme.slug);
  await upload(page, typed(table, { served: '12', spent: 'many' }));

  const reply = page.getByRole('region', { name: 'What the file would change' });
  await expect(reply).toContainText('1 new · 0 changed · 4 unchanged · 1 refused');
  await expect(reply.getByRole('row', { name: /served/ })).toContainText('12');
  await expect(reply.getByRole('row', { name: /spent/ })).toContainText('“many” is not a number');
  await page.getByRole('button', { name: 'Save 1 change' }).click();
  await expect(said(page)).toContainText('1 value saved as a draft');

  await openSheet(page, office.programme.slug);
  await expectValue(page, 'served', '12');
  await expectMissing(page, 'spent');
});

test('a cell that changed meanwhile is refused, and a sheet shows what came in', async ({
  office,
}) => {
  const page = await office.signedIn('contributor');
  const table = await downloadTable(page, office.programme.slug);
  const { officer } = office.programme.people;
  record(office.db, office.programme, officer, [{ indicator: 'served', value: 8 }]);

  await openSheet(page, office.programme.slug);
  await page.getByText('Fill in offline').click();
  await upload(page, typed(table, { served: '12', units: '5' }));
  await expect(page.getByRole('row', { name: /served.*12/ })).toBeHidden();
  await expect(page.getByText('has changed on the server since the download')).toBeVisible();
  await page.getByRole('button', { name: 'Save 1 change' }).click();
  await expectValue(page, 'units', '5');
  await expectValue(page, 'served', '8');
});

test('fits a phone from right to left, and says what is wrong with a file', async ({ office }) => {
  const page = await office.signedIn('contributor');
  const table = await downloadTable(page, office.programme.slug);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/ar/office/${office.programme.slug}/entry`);
  await page.getByText('الملء دون اتصال').click();
  const input = page.getByLabel('رفع مصنف');
  const pdf = { name: 'renamed.xlsx', mimeType: '', buffer: Buffer.from('%PDF-1.7') };
  await input.setInputFiles(pdf);
  await expect(page.getByRole('main').getByRole('alert')).toContainText('هذا الملف ليس مصنفًا');

  const buffer = typed(table, { served: '12', spent: 'many' });
  await input.setInputFiles({ name: 'filled.csv', mimeType: 'text/csv', buffer });
  await expect(page.getByRole('region', { name: 'ما سيغيّره الملف' })).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
});
