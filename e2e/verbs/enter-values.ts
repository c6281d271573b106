import { expect, type Locator, type Page } from '@playwright/test';

/** The sheet of a place in a period, found through the list. */
export async function openSheet(
  page: Page,
  slug: string,
  period = 'Q1 2023',
  place = 'North',
): Promise<void> {
  await page.goto(`/en/office/${slug}/entry`);
  await page.getByRole('region', { name: period }).getByRole('link', { name: place }).click();
  await expect(page.getByRole('heading', { level: 1, name: period })).toBeVisible();
}

/** A cell of the sheet by the code of its row and the head of its column. */
export async function cell(page: Page, row: string, column = 'Total'): Promise<Locator> {
  const table = page.getByRole('grid').filter({ has: rowHead(page, row) });
  const heads = await table.getByRole('columnheader').allTextContents();
  // The first of the heads is that of the indicators.
  return rowOf(table, page, row)
    .getByRole('gridcell')
    .nth(heads.indexOf(column) - 1);
}

const rowHead = (page: Page, row: string) =>
  page.getByRole('rowheader', { name: new RegExp(`^${row} `) });

const rowOf = (table: Locator, page: Page, row: string) =>
  table.getByRole('row').filter({ has: rowHead(page, row) });

/** Types over a cell, as in a spreadsheet. */
export async function enter(
  page: Page,
  row: string,
  text: string,
  column = 'Total',
): Promise<void> {
  await (await cell(page, row, column)).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What a cell says, without how it stands. */
export async function expectValue(
  page: Page,
  row: string,
  text: string,
  column = 'Total',
): Promise<void> {
  await expect((await cell(page, row, column)).locator('bdi').first()).toHaveText(text);
}

/** A cell that says nothing yet. */
export async function expectMissing(page: Page, row: string, column = 'Total'): Promise<void> {
  await expect(await cell(page, row, column)).toHaveAccessibleName(/missing/);
}

/** Pastes a block of a spreadsheet from a cell on. */
export async function pasteAt(at: Locator, text: string): Promise<void> {
  await at.click();
  await at.evaluate((node, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const options = { clipboardData, bubbles: true, cancelable: true };
    node.dispatchEvent(new ClipboardEvent('paste', options));
  }, text);
}

export async function saveSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

export async function submitSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
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
