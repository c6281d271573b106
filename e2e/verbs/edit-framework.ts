import { expect, type Locator, type Page } from '@playwright/test';

export interface Titles {
  readonly en?: string;
  readonly fr?: string;
  readonly ar?: string;
}

const languages = { en: 'English', fr: 'Français', ar: 'العربية' } as const;

export async function openFramework(page: Page, slug: string, tab = ''): Promise<void> {
  await page.goto(`/en/office/${slug}/framework${tab}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Results framework' })).toBeVisible();
}

/** What the page said, in the live region that holds it. */
export function saying(page: Page, words: string | RegExp): Locator {
  return page.getByRole('main').getByRole('status').filter({ hasText: words });
}

/** The box of one language of a text. */
export function textIn(page: Page, text: RegExp, language: keyof Titles): Locator {
  return page
    .getByRole('group', { name: text })
    .getByRole('textbox', { name: languages[language], exact: true });
}

export async function fillTexts(page: Page, text: RegExp, titles: Titles): Promise<void> {
  for (const language of ['en', 'fr', 'ar'] as const) {
    const words = titles[language];
    if (words !== undefined) await textIn(page, text, language).fill(words);
  }
}

export async function choose(page: Page, group: string, choice: string): Promise<void> {
  await page
    .getByRole('radiogroup', { name: group, exact: true })
    .getByRole('radio', { name: choice, exact: true })
    .check();
}

interface NewResult {
  readonly code: string;
  readonly level: 'Impact' | 'Outcome' | 'Output';
  readonly title: Titles;
}

/** Fills the form of a new result, which is open, and sends it. */
export async function addResult(page: Page, { code, level, title }: NewResult): Promise<void> {
  await page.getByLabel('Code', { exact: true }).fill(code);
  await choose(page, 'Level', level);
  await fillTexts(page, /^Title/, title);
  await page.getByRole('button', { name: 'Add a result' }).click();
  await expect(saying(page, `${code} was added.`)).toBeVisible();
}

/** Goes to a step of the setting up, from the list of all or from the line that leads on. */
export async function openStep(page: Page, step: string, address: string): Promise<void> {
  await page
    .getByRole('region', { name: 'Set up the programme' })
    .getByRole('link', { name: step, exact: true })
    .click();
  await page.waitForURL(`**${address}`);
}

/** The line of a result or an indicator in the tree, without what lies under it. */
export function lineOf(page: Page, code: string): Locator {
  return page
    .locator('[data-line]')
    .filter({ has: page.locator(`summary[aria-label="Actions for ${code}"]`) });
}

/** The box of a result in the tree, with all that lies under it. */
export function branchOf(page: Page, code: string): Locator {
  return page.getByRole('listitem').filter({ has: lineOf(page, code) });
}

export function menuOf(page: Page, code: string): Locator {
  return lineOf(page, code).locator('summary');
}

/** Opens the menu of a line and does what is named there. */
export async function act(page: Page, code: string, action: string): Promise<void> {
  await menuOf(page, code).click();
  await lineOf(page, code).getByRole('button', { name: action, exact: true }).click();
}

/** Drags a line by its handle and lets it go over the lower half of another. */
export async function dragUnder(page: Page, code: string, onto: string): Promise<void> {
  // Both lines are in view, as for a hand.
  await page.setViewportSize({ width: 1280, height: 1600 });
  await page.locator(`[data-handle="${code}"]`).hover();
  await page.mouse.down();
  const box = await lineOf(page, onto).boundingBox();
  if (!box) throw new Error(`The line ${onto} is not on the page.`);
  for (const step of [2, 1]) {
    await page.mouse.move(box.x + 200, box.y + box.height - step, { steps: 5 });
  }
  await page.mouse.up();
}
