import { expect, type Locator, type Page } from '@playwright/test';

export async function openTags(page: Page, slug: string): Promise<void> {
  await page.goto(`/en/office/${slug}/framework/tags`);
  await expect(page.getByRole('heading', { name: 'Vocabularies' })).toBeVisible();
}

/** Opens what can be said of an indicator, from its button by the keyboard. */
export async function openTagging(
  page: Page,
  what: 'Tags' | 'References',
  indicator: string,
): Promise<Locator> {
  await page.getByRole('button', { name: new RegExp(`^${what}: .*${indicator}`) }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox').first()).toBeFocused();
  return dialog;
}

/** Searches a term in the field that has the focus, and takes the first one found. */
export async function chooseTerm(page: Page, typed: string, found: string): Promise<void> {
  await page.keyboard.type(typed);
  await expect(page.getByRole('option', { selected: true })).toContainText(found);
  await page.keyboard.press('Enter');
}
