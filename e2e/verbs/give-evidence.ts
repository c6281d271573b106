import type { Locator, Page } from '@playwright/test';

/** Opens what stands behind a row of the sheet that is shown. */
export async function openEvidence(page: Page, row = 'served'): Promise<Locator> {
  await page.getByRole('button', { name: new RegExp(`^Details of ${row}`) }).click();
  return page.getByRole('region', { name: 'Evidence and comments' });
}

interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Adds a file to the row that is open, with the answer to whether it names people. */
export async function sendFile(
  page: Page,
  file: TestFile,
  namesPeople: 'Yes' | 'No',
  until?: string,
): Promise<Locator> {
  await page.getByRole('button', { name: 'Add a file' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a file' });
  await dialog.getByLabel('File', { exact: true }).setInputFiles(file);
  await dialog.getByRole('radio', { name: namesPeople }).check();
  if (until) await dialog.getByLabel('Keep until').fill(until);
  await dialog.getByRole('button', { name: 'Send' }).click();
  return dialog;
}
