import { expect, type Page } from '@playwright/test';

/** Publishes the next release and waits until the desk says it is out. */
export async function publishRelease(page: Page, slug: string, number: number): Promise<void> {
  await page.goto(`/en/office/${slug}/releases`);
  await page.getByRole('button', { name: `Publish release ${number}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText(`Release ${number} is out.`)).toBeVisible();
}
