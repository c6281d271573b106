import { expect, type Page } from '@playwright/test';

export async function openQueue(page: Page, slug: string): Promise<void> {
  await page.goto(`/en/office/${slug}/review`);
  await expect(page.getByRole('heading', { level: 1, name: 'To review' })).toBeVisible();
}

export async function approve(page: Page, indicator: string): Promise<void> {
  await page.getByRole('button', { name: `Approve ${indicator}`, exact: true }).click();
}

export async function sendBack(page: Page, indicator: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: `Return ${indicator}, with a reason` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill(reason);
  await dialog.getByRole('button', { name: 'Return' }).click();
}
