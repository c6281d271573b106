import { expect, type Locator, type Page } from '@playwright/test';

/** The sheet of North in the first quarter of 2023, found through the list. */
export async function openSheet(page: Page, slug: string, period = 'Q1 2023'): Promise<void> {
  await page.goto(`/en/office/${slug}/entry`);
  await page.getByRole('region', { name: period }).getByRole('link', { name: 'North' }).click();
  await expect(page.getByRole('heading', { level: 1, name: period })).toBeVisible();
}

/** A field of the sheet by its row and column; a cell with several has a name for each. */
export function field(page: Page, row: string, column = 'Total', name = ''): Locator {
  const label = `${row} ${row} ${column}${name && ` ${name}`}`;
  return page.getByRole('textbox', { name: label, exact: true });
}

export async function saveSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click();
}

export async function submitSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Submit' }).click();
}

/** What the page last said in its live region. */
export function said(page: Page): Locator {
  return page.getByRole('main').getByRole('status');
}

/** Leaves the field, and waits until the sheet has saved itself. */
export async function savedByItself(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByRole('main').getByText(/· saved at \d\d:\d\d/)).toBeVisible();
  await expect(page.getByRole('main').getByText(/^ ?· \d+ not saved$/)).toBeHidden();
}

/** How a cell of the sheet stands, in one word. */
export function cellState(page: Page, row: string, state: string): Locator {
  return page.getByRole('row', { name: new RegExp(`^${row}`) }).getByText(state, { exact: true });
}

/** Until the worker has put the page away, with what it is made of. */
export async function keptForOffline(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async (url) => {
        const names = (await caches.keys()).filter((name) => name.startsWith('athar-pages-'));
        const found = await Promise.all(
          names.map(async (name) => (await caches.open(name)).match(url)),
        );
        return found.some(Boolean) && navigator.serviceWorker.controller !== null;
      }, page.url()),
    )
    .toBe(true);
}
