import { expect, type Page } from '@playwright/test';
import { addPlace, sendPlace } from './add-places';
import { pick, pickByArrows, press, tabToGrid, type, typeDay } from './by-keyboard';
import { saying, textIn } from './edit-framework';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const inDialog = (page: Page) => page.getByRole('dialog');

/** Follows a link of the page's content and waits for the page it leads to. */
export async function follow(page: Page, link: string, address: string): Promise<void> {
  // A tab may have the name of a step, and stands before it.
  const links = page.getByRole('main').getByRole('link', { name: link, exact: true });
  await press(page, links.last());
  await page.waitForURL(`**${address}`);
}

export async function createProgramme(page: Page, slug: string): Promise<void> {
  const titles = { fr: 'Les vallées', en: 'The valleys', ar: 'الوديان' };
  for (const language of ['fr', 'en', 'ar'] as const) {
    await type(page, textIn(page, /^Title/, language), titles[language]);
  }
  await type(page, page.getByLabel('Short name'), slug);
  await pickByArrows(page, 'Country or area', 'Another one');
  await type(page, textIn(page, /^Name of the country or area/, 'en'), 'Valleyland');
  await type(page, page.getByLabel('Code of the area'), slug.slice(0, 30));
  await press(page, button(page, 'Create the programme'));
  await page.waitForURL(`**/en/office/${slug}/framework`);
}

export async function addPhase(
  page: Page,
  phase: { code: string; title: string; from: string; to: string },
): Promise<void> {
  await press(page, button(page, 'Add a phase'));
  await type(page, inDialog(page).getByLabel('Code', { exact: true }), phase.code);
  await typeDay(page, inDialog(page).getByLabel('Start', { exact: true }), phase.from);
  await typeDay(page, inDialog(page).getByLabel('End', { exact: true }), phase.to);
  await type(page, textIn(page, /^Title/, 'en'), phase.title);
  await page.keyboard.press('Enter');
  await expect(saying(page, `Phase ${phase.code} is added.`)).toBeVisible();
}

export async function generateQuarters(page: Page, phase: string): Promise<void> {
  await press(page, button(page, 'Generate periods'));
  const form = page.getByRole('form', { name: 'Generate periods' });
  await pick(page, form.getByLabel('Frequency'), 'Quarter');
  await pick(page, form.getByLabel('Over'), `Phase ${phase}`);
  await press(page, button(page, 'Open these periods'));
  await expect(saying(page, '4 periods opened.')).toBeVisible();
}

export async function addRegions(page: Page, regions: readonly string[]): Promise<void> {
  const country = { code: 'VL', name: 'Valleyland', edition: '2026' };
  await sendPlace(page, { ...country, level: 'Country', isFrame: true });
  await expect(saying(page, 'VL@2026 was added.')).toBeVisible();
  for (const [at, name] of regions.entries()) {
    await addPlace(page, { code: `VL-0${at + 1}`, name, level: 'Region', within: 'VL Valleyland' });
  }
}

export async function addOutcome(page: Page, code: string, title: string): Promise<void> {
  await type(page, page.getByLabel('Code', { exact: true }), code);
  await pickByArrows(page, 'Level', 'Outcome');
  await type(page, textIn(page, /^Title/, 'en'), title);
  await page.keyboard.press('Enter');
  await expect(saying(page, `${code} was added.`)).toBeVisible();
}

interface NewIndicator {
  readonly code: string;
  readonly title: string;
  readonly kind: string;
  /** The group of radio buttons, and the choice in it, in the order of the form. */
  readonly choices: readonly (readonly [group: string, choice: string])[];
  readonly currency?: string;
  readonly stages?: readonly string[];
}

/** Fills the form of a new indicator, which is open, and sends it. */
export async function addIndicator(page: Page, indicator: NewIndicator): Promise<void> {
  const { code, title, kind, choices, currency, stages = [] } = indicator;
  await type(page, page.getByLabel('Code', { exact: true }), code);
  await type(page, textIn(page, /^Title/, 'en'), title);
  await pickByArrows(page, 'Kind of values', kind);
  for (const [group, choice] of choices) await pickByArrows(page, group, choice);
  if (currency) await type(page, page.getByLabel('Currency'), currency);
  for (const [at, stage] of stages.entries()) {
    await press(page, button(page, 'Add a stage'));
    const item = page.getByRole('group', { name: 'Stages' }).getByRole('listitem').nth(at);
    await expect(item.getByLabel('Code of the level')).toBeFocused();
    await page.keyboard.type(stage.toLowerCase());
    await type(page, item.getByRole('textbox', { name: 'English' }), stage);
  }
  await press(page, button(page, 'Add an indicator'));
  await expect(saying(page, `${code} was added.`)).toBeVisible();
}

/** Every indicator in every place, each quarter. */
export async function planEverything(page: Page, cells: number): Promise<void> {
  await tabToGrid(page);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Frequency')).toBeFocused();
  await page.keyboard.type('Quarter');
  await press(page, button(page, 'Set in selection'));
  await press(page, button(page, 'Save the plan'));
  await expect(saying(page, `${cells} cells saved.`)).toBeVisible();
}

/** Targets of the first indicator, typed along its row from the programme as a whole on. */
export async function typeTargets(page: Page, targets: readonly string[]): Promise<void> {
  await tabToGrid(page);
  for (const target of targets) {
    await page.keyboard.type(target);
    await page.keyboard.press('Tab');
  }
  await press(page, button(page, 'Save'));
  await expect(saying(page, `${targets.length} cells saved.`)).toBeVisible();
}
