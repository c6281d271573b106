import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { testPicture } from '@/lib/evidence/testing-files';
import { axeFindings } from './fixtures/axe';
import { expect, test } from './fixtures/office';
import { openSheet } from './verbs/enter-values';
import { openEvidence as openRow, sendFile } from './verbs/give-evidence';

async function openEvidence(page: Page, slug: string) {
  await openSheet(page, slug);
  return await openRow(page);
}

const table = {
  name: 'count.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('place;n\nOujda;2\n'),
};

test('a file is sent, read, and destroyed by an officer, who leaves the reason', async ({
  office,
}) => {
  const page = await office.signedIn('contributor', 'Karima');
  const evidence = await openEvidence(page, office.programme.slug);
  await expect(evidence).toContainText('Nothing has been added yet.');
  await sendFile(page, table, 'No');
  const download = page.waitForEvent('download');
  await evidence.getByRole('link', { name: 'count.csv' }).click();
  expect(readFileSync(await (await download).path()).equals(table.buffer)).toBe(true);
  await expect(evidence.getByRole('button', { name: 'Destroy count.csv' })).toBeHidden();

  const officer = await office.signedIn('officer', 'Omar');
  const kept = await openEvidence(officer, office.programme.slug);
  await kept.getByRole('button', { name: 'Destroy count.csv' }).click();
  const dialog = officer.getByRole('dialog', { name: 'Destroy count.csv' });
  await dialog.getByLabel('Reason').fill('The wrong month');
  await dialog.getByRole('button', { name: 'Destroy' }).click();
  await expect(kept).toContainText(/Destroyed on .* by Omar. Reason: The wrong month/);
  await expect(kept.getByRole('link', { name: 'count.csv' })).toBeHidden();
});

test('whether a file names people is always answered, and one that does is closed to others', async ({
  office,
}) => {
  const page = await office.signedIn('contributor');
  const evidence = await openEvidence(page, office.programme.slug);
  await page.getByRole('button', { name: 'Add a file' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a file' });
  await dialog.getByLabel('File', { exact: true }).setInputFiles(table);
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect(dialog).toContainText('Say whether this file names people served.');
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('radio', { name: 'Yes' }).check();
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect(dialog).toContainText('has a date until which it is kept');
  await dialog.getByLabel('Keep until').fill('2099-12-31');
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect(evidence).toContainText('Names people · kept until 31 Dec 2099');

  const other = await office.signedIn('contributor');
  const seen = await openEvidence(other, office.programme.slug);
  await expect(seen).toContainText('File reserved for the person who added it and for officers');
  await expect(seen).not.toContainText('count.csv');
});

test('what a file is, its content says', async ({ office }) => {
  const page = await office.signedIn('contributor');
  const evidence = await openEvidence(page, office.programme.slug);
  const script = { ...table, name: 'count.pdf', buffer: Buffer.from('<script>alert(1)</script>') };
  const dialog = await sendFile(page, script, 'No');
  await expect(dialog).toContainText('Its content decides, not its name.');
  const photo = { name: 'p.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(testPicture('jpeg')) };
  await dialog.getByLabel('File', { exact: true }).setInputFiles(photo);
  await dialog.getByRole('button', { name: 'Send' }).click();
  const download = page.waitForEvent('download');
  await evidence.getByRole('link', { name: 'p.jpg' }).click();
  const bytes = readFileSync(await (await download).path());
  expect(bytes.toString('latin1')).not.toContain('Fatima');
});

test('a text that looks as if it told who someone is is warned about, and sent all the same', async ({
  office,
}) => {
  const page = await office.signedIn('contributor', 'Karima');
  const evidence = await openEvidence(page, office.programme.slug);
  await page.getByRole('button', { name: 'Comment' }).click();
  const dialog = page.getByRole('dialog', { name: 'Comment' });
  await dialog.getByLabel('Comment').fill('Call 06 12 34 56 78');
  await expect(dialog).toContainText('as if it contained a telephone number');
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect(evidence).toContainText('Call 06 12 34 56 78');
  await evidence.getByRole('button', { name: 'Remove the comment of Karima' }).click();
  await expect(evidence).toContainText('Comment removed');
  await expect(evidence).not.toContainText('06 12');
});

test('a link is added and shown without being followed', async ({ office }) => {
  const page = await office.signedIn('contributor');
  const evidence = await openEvidence(page, office.programme.slug);
  await page.getByRole('button', { name: 'Add a link' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a link' });
  await dialog.getByLabel('Title').fill('The report');
  await dialog.getByLabel('Address').fill('javascript:alert(1)');
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect(dialog).toContainText('begins with https:// or http://');
  await dialog.getByLabel('Address').fill('https://example.org/report');
  await dialog.getByRole('button', { name: 'Send' }).click();
  const link = evidence.getByRole('link', { name: 'The report' });
  await expect(link).toHaveAttribute('href', 'https://example.org/report');
});

test('an officer makes a link public, and private again', async ({ office }) => {
  const page = await office.signedIn('officer');
  const evidence = await openEvidence(page, office.programme.slug);
  await page.getByRole('button', { name: 'Add a link' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a link' });
  await dialog.getByLabel('Title').fill('The report');
  await dialog.getByLabel('Address').fill('https://example.org/report');
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect(evidence).toContainText('Private');
  await evidence.getByRole('button', { name: 'Make public: The report' }).click();
  await expect(evidence).toContainText('Public');
  await evidence.getByRole('button', { name: 'Make private: The report' }).click();
  await expect(evidence).toContainText('Private');
});
