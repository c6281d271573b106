import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { record } from '@/db/testing-values';
import { locales } from '@/lib/locale';
import ar from '../messages/ar.json' with { type: 'json' };
import en from '../messages/en.json' with { type: 'json' };
import fr from '../messages/fr.json' with { type: 'json' };
import { axeFindings } from './fixtures/axe';
import { expect, test } from './fixtures/office';
import { expectMissing, expectValue, openSheet, said } from './verbs/enter-values';
import { storedInNorth } from './verbs/stored-values';

const messages = { fr, en, ar };

/** The workbook of North in the first quarter, as the list of sheets gives it. */
async function downloadTable(page: Page, slug: string): Promise<string> {
  await page.goto(`/en/office/${slug}/entry`);
  await page.getByText('Fill in offline').click();
  await page.getByRole('checkbox', { name: 'Q1 2023' }).check();
  const { name, text } = await downloaded(page, 'Table (CSV)');
  expect(name).toContain('2023-Q1.csv');
  return text;
}

async function downloaded(page: Page, button: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** The table with what a person typed as the value of some indicators, in the first quarter. */
function typed(table: string, values: Readonly<Record<string, string>>): Buffer {
  const separator = table.split('\r\n')[2]?.includes(';') ? ';' : ',';
  const lines = table.split('\r\n').map((line) => line.split(separator));
  const ids = lines[2] ?? [];
  for (const line of lines.slice(3)) {
    if (line[ids.indexOf('period')] !== '2023-Q1') continue;
    const value = values[line[ids.indexOf('indicator')] ?? ''];
    if (value !== undefined) line[ids.indexOf('value')] = value;
  }
  return Buffer.from(lines.map((line) => line.join(separator)).join('\r\n'));
}

const upload = (page: Page, buffer: Buffer) =>
  page
    .getByLabel('Upload a workbook')
    .setInputFiles({ name: 'filled.csv', mimeType: 'text/csv', buffer });

const asked = {
  fr: { accept: 'Enregistrer 1 changement', done: '1 valeur enregistrée comme brouillon' },
  en: { accept: 'Save 1 change', done: '1 value saved as a draft' },
  ar: { accept: 'حفظ تغيير واحد', done: 'حُفظت قيمة واحدة كمسودة' },
};

for (const locale of locales) {
  const words = messages[locale].workbook.screen;

  test(`a sheet is entered by workbook, ${locale}`, async ({ office }) => {
    const page = await office.signedIn('contributor');
    await page.goto(`/${locale}/office/${office.programme.slug}/entry`);
    await page.getByText(words.heading).click();
    const { text } = await downloaded(page, words.downloadCsv);
    await page.getByLabel(words.upload).setInputFiles({
      ...{ name: 'filled.csv', mimeType: 'text/csv', buffer: typed(text, { served: '12' }) },
    });
    const reply = page.getByRole('region', { name: words.dryRun });
    await expect(reply.getByRole('row', { name: /served/ })).toContainText('12');
    await page.getByRole('button', { name: asked[locale].accept }).click();
    await expect(said(page)).toContainText(asked[locale].done);
    expect(storedInNorth(office)).toEqual([[12, 1]]);
  });
}

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
