import type { Page } from '@playwright/test';
import { axeFindings } from './fixtures/axe';
import { expect, test } from './fixtures/office';
import { expectValue, openSheet } from './verbs/enter-values';

const file = (text: string, name = 'theirs.csv') => ({
  ...{ name, mimeType: 'text/csv', buffer: Buffer.from(text) },
});

const languages = {
  en: {
    table: 'Indicator,Region,Q1 2023,Q2 2023\nserved,Norden,12,13\nunits,North,3,many\n',
    ...{ file: 'The file', check: 'Check the file', again: 'Check again' },
    first: 'check it again before you save',
    ...{
      name: 'place “Norden”',
      accept: 'Save 3 values as drafts',
      done: '3 values saved as drafts.',
    },
    counts: '1 new · 0 changed · 0 unchanged · 3 refused',
  },
  fr: {
    table: 'Indicateur;Région;T1 2023;T2 2023\nserved;Norden;12;13\nunits;North;3;many\n',
    ...{ file: 'Le fichier', check: 'Vérifier le fichier', again: 'Vérifier de nouveau' },
    first: 'vérifiez-le de nouveau avant d’enregistrer',
    ...{
      name: /lieu «\sNorden\s»/,
      accept: 'Enregistrer 3 valeurs en brouillon',
      done: '3 valeurs enregistrées en brouillon.',
    },
    counts: '1 nouvelle · 0 modifiée · 0 inchangée · 3 refusées',
  },
  ar: {
    table:
      'المؤشر,الجهة,الربع الأول 2023,الربع الثاني 2023\nserved,Norden,12,13\nunits,North,3,many\n',
    ...{ file: 'الملف', check: 'التحقق من الملف', again: 'التحقق من جديد' },
    first: 'تحقّق منه من جديد قبل الحفظ',
    ...{ name: /المكان «Norden»/, accept: /حفظ 3 قيم/, done: /حُفظت 3 قيم/ },
    counts: 'جديدة واحدة · لا معدّلة',
  },
} as const;

async function choose(page: Page, slug: string, locale: keyof typeof languages): Promise<void> {
  await page.goto(`/${locale}/office/${slug}/import`);
  const { file: label, table } = languages[locale];
  await page.getByLabel(label, { exact: true }).setInputFiles(file(table));
}

for (const [locale, said] of Object.entries(languages)) {
  test(`a wide table of others becomes drafts, in ${locale}`, async ({ office }) => {
    const page = await office.signedIn('contributor');
    const { slug } = office.programme;
    await choose(page, slug, locale as keyof typeof languages);
    await page.getByRole('button', { name: said.check }).click();
    await expect(page.getByText(said.counts)).toBeVisible();
    const asked = page.getByLabel(said.name);
    await asked.selectOption('=TL-01@2015');
    // What would be saved now is what was checked before the answer.
    await expect(page.getByText(said.first)).toBeVisible();
    await page.getByRole('button', { name: said.again }).click();
    await page.getByRole('button', { name: said.accept }).click();
    await expect(page.getByText(said.done)).toBeVisible();
    if (locale !== 'en') return;
    await openSheet(page, slug);
    await expectValue(page, 'served', '12');
    await expectValue(page, 'units', '3');
  });
}

test('an import that is given up leaves nothing, and a page loaded again goes on with it', async ({
  office,
}) => {
  const page = await office.signedIn('contributor');
  await choose(page, office.programme.slug, 'en');
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByText(languages.en.counts)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('row', { name: /many/ })).toContainText('is not a number');
  await page.getByRole('button', { name: 'Give up the import' }).click();
  await expect(page.getByText('Nothing was saved.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('The file', { exact: true })).toBeVisible();
  const left = office.db.$client
    .prepare('SELECT count(*) FROM table_import WHERE programme_id = ?')
    .pluck()
    .get(office.programme.id);
  expect(left).toBe(0);
  const saved = office.db.$client
    .prepare(
      'SELECT count(*) FROM observation o JOIN indicator i ON i.id = o.indicator_id WHERE i.programme_id = ?',
    )
    .pluck()
    .get(office.programme.id);
  expect(saved).toBe(0);
});

test('a way of reading is remembered, and offered for the next file like it', async ({
  office,
}) => {
  const page = await office.signedIn('contributor');
  await choose(page, office.programme.slug, 'en');
  await page.getByRole('button', { name: 'Check the file' }).click();
  await page.getByLabel('place “Norden”').selectOption('=TL-01@2015');
  await page.getByLabel('Remember how this file is read, as').fill('Quarterly');
  await page.getByRole('button', { name: 'Remember', exact: true }).click();
  await expect(page.getByText('Remembered as “Quarterly”.')).toBeVisible();
  await choose(page, office.programme.slug, 'en');
  await expect(page.getByLabel('Read it like')).toHaveValue('Quarterly');
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByText('3 new · 0 changed · 0 unchanged · 1 refused')).toBeVisible();
});

test('fits a phone from right to left, and says what is wrong with a file', async ({ office }) => {
  const page = await office.signedIn('contributor');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/ar/office/${office.programme.slug}/import`);
  const input = page.getByLabel('الملف', { exact: true });
  await input.setInputFiles(file('%PDF-1.7', 'renamed.csv'));
  await expect(page.getByRole('main').getByRole('alert')).toContainText('هذا الملف ليس مصنفًا');
  await input.setInputFiles(file(languages.ar.table));
  await page.getByRole('button', { name: 'التحقق من الملف' }).click();
  await expect(page.getByText(languages.ar.counts)).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
});
