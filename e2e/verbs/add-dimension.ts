import { expect, type Locator, type Page } from '@playwright/test';

export interface NewDimension {
  readonly code: string;
  readonly title: string;
  readonly kind: 'exclude' | 'overlap';
  readonly categories: readonly { readonly code: string; readonly title: string }[];
}

export async function openDimensions(page: Page, slug: string): Promise<void> {
  await page.goto(`/en/office/${slug}/framework/dimensions`);
  await expect(page.getByRole('heading', { name: 'Dimensions', level: 2 })).toBeVisible();
}

/** Fills in the form of a new dimension with its categories and sends it. */
export async function sendDimension(page: Page, wanted: NewDimension): Promise<Locator> {
  await page.getByRole('button', { name: 'Add a dimension' }).click();
  const form = page.getByRole('dialog', { name: 'Add a dimension' });
  await form.getByLabel('Code', { exact: true }).fill(wanted.code);
  const title = form.getByRole('group', { name: 'Title', exact: true });
  await title.getByLabel('English').fill(wanted.title);
  await form.getByRole('radio', { name: wanted.kind }).check();
  for (const [at, category] of wanted.categories.entries()) {
    await form.getByRole('button', { name: 'Add a category' }).click();
    const item = form.getByRole('listitem').nth(at);
    await item.getByLabel('Code of the category').fill(category.code);
    await item.getByLabel('English').fill(category.title);
  }
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  return form;
}

export async function addDimension(page: Page, wanted: NewDimension): Promise<void> {
  await expect(await sendDimension(page, wanted)).toBeHidden();
  await expect(dimensionItem(page, wanted.code)).toBeVisible();
}

export function dimensionItem(page: Page, code: string): Locator {
  const heading = page.getByRole('heading', { level: 3 }).filter({ hasText: code });
  return page.getByRole('main').getByRole('listitem').filter({ has: heading });
}

/** Makes the breakdown by the dimensions of these titles. */
export async function makeBreakdown(page: Page, titles: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Make a breakdown' }).click();
  const form = page.getByRole('dialog', { name: 'Make a breakdown' });
  for (const title of titles) {
    await form.getByRole('checkbox', { name: title, exact: true }).check();
  }
  await form.getByRole('button', { name: 'Make it' }).click();
  await expect(form).toBeHidden();
}
