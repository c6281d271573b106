import { expect, type Locator, type Page } from '@playwright/test';

interface View {
  readonly show?: 'phase' | 'periods' | 'life' | 'baselines';
  readonly phase?: string;
  /** `code@edition`, where the periods of one place are shown. */
  readonly place?: string;
}

/** The grid of targets or baselines; without a view, the targets of the latest phase. */
export async function openTargets(page: Page, slug: string, view: View = {}): Promise<void> {
  const query = new URLSearchParams({ ...view });
  await page.goto(`/en/office/${slug}/framework/targets?${query}`);
  await expect(page.getByRole('grid', { name: 'Targets and baselines' })).toBeVisible();
}

/** A cell by the code of its indicator and the name of its place or period. */
export async function aimCell(page: Page, indicator: string, column: string): Promise<Locator> {
  const grid = page.getByRole('grid');
  const names = await grid.getByRole('columnheader').allTextContents();
  const head = page.getByRole('rowheader', { name: new RegExp(`^${indicator} `) });
  const row = grid.getByRole('row').filter({ has: head });
  // The first of the headings is that of the indicators.
  return row.getByRole('gridcell').nth(names.indexOf(column) - 1);
}

/** Types over a cell, as in a spreadsheet. */
export async function typeAim(
  page: Page,
  indicator: string,
  column: string,
  text: string,
): Promise<void> {
  await (await aimCell(page, indicator, column)).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Pastes a block of a spreadsheet from a cell on. */
export async function pasteAims(
  page: Page,
  indicator: string,
  column: string,
  text: string,
): Promise<void> {
  const cell = await aimCell(page, indicator, column);
  await cell.click();
  await cell.evaluate((node, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const options = { clipboardData, bubbles: true, cancelable: true };
    node.dispatchEvent(new ClipboardEvent('paste', options));
  }, text);
}

/** Saves the block and waits until the screen says how many cells were saved. */
export async function saveAims(page: Page, count: number): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const words = count === 1 ? '1 cell saved.' : `${count} cells saved.`;
  await expect(page.getByText(words)).toBeVisible();
}
