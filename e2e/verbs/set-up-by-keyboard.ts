import { expect, type Page } from '@playwright/test';
import { saying, textIn } from './edit-framework';
import { chooseByArrows, enter, tabTo, typeChoice, typeDay, typeInto } from './keyboard';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const inDialog = (page: Page) => page.getByRole('dialog');
const inMain = (page: Page) => page.getByRole('main');

/** Follows a link of the page's content and waits for the page it leads to. */
export async function follow(page: Page, link: string | RegExp, address: string): Promise<void> {
  await enter(page, inMain(page).getByRole('link', { name: link, exact: true }));
  await page.waitForURL(`**${address}`);
}

export async function createProgramme(page: Page, slug: string): Promise<void> {
  const titles = { fr: 'Les vallées', en: 'The valleys', ar: 'الوديان' };
  for (const language of ['fr', 'en', 'ar'] as const) {
    await typeInto(page, textIn(page, /^Title/, language), titles[language]);
  }
  await typeInto(page, page.getByLabel('Short name'), slug);
  await chooseByArrows(page, 'Country or area', 'Another one');
  await typeInto(page, textIn(page, /^Name of the country or area/, 'en'), 'Valleyland');
  await typeInto(page, page.getByLabel('Code of the area'), slug.slice(0, 30));
  await enter(page, button(page, 'Create the programme'));
  await page.waitForURL(`**/en/office/${slug}/framework`);
}

export async function addPhase(
  page: Page,
  phase: { code: string; title: string; from: string; to: string },
): Promise<void> {
  await enter(page, button(page, 'Add a phase'));
  await typeInto(page, inDialog(page).getByLabel('Code', { exact: true }), phase.code);
  await typeDay(page, inDialog(page).getByLabel('Start', { exact: true }), phase.from);
  await typeDay(page, inDialog(page).getByLabel('End', { exact: true }), phase.to);
  await typeInto(page, textIn(page, /^Title/, 'en'), phase.title);
  await page.keyboard.press('Enter');
  await expect(saying(page, `Phase ${phase.code} is added.`)).toBeVisible();
}

export async function generateQuarters(page: Page, phase: string): Promise<void> {
  await enter(page, button(page, 'Generate periods'));
  const form = page.getByRole('form', { name: 'Generate periods' });
  await typeChoice(page, form.getByLabel('Frequency'), 'Quarter');
  await typeChoice(page, form.getByLabel('Over'), `Phase ${phase}`);
  await enter(page, button(page, 'Open these periods'));
  await expect(saying(page, '4 periods opened.')).toBeVisible();
}

export async function addRegions(page: Page, regions: readonly string[]): Promise<void> {
  await enter(page, button(page, 'Add a place'));
  await typeInto(page, inDialog(page).getByLabel('Code', { exact: true }), 'VL');
  await typeInto(page, inDialog(page).getByLabel('Edition of the division'), '2026');
  await typeInto(page, textIn(page, /^Name/, 'en'), 'Valleyland');
  await typeChoice(page, inDialog(page).getByLabel('Level'), 'Country');
  await tabTo(page, inDialog(page).getByLabel('The programme works there'));
  await page.keyboard.press('Space');
  await enter(page, inDialog(page).getByRole('button', { name: 'Add', exact: true }));
  await expect(saying(page, 'VL@2026 was added.')).toBeVisible();
  for (const [at, region] of regions.entries()) {
    const code = `VL-0${at + 1}`;
    await enter(page, button(page, 'Add a place'));
    await typeInto(page, inDialog(page).getByLabel('Code', { exact: true }), code);
    await typeInto(page, textIn(page, /^Name/, 'en'), region);
    await typeChoice(page, inDialog(page).getByLabel('In which place?'), 'VL Valleyland');
    await enter(page, inDialog(page).getByRole('button', { name: 'Add', exact: true }));
    await expect(saying(page, `${code}@2026 was added.`)).toBeVisible();
  }
}

export async function addOutcome(page: Page, code: string, title: string): Promise<void> {
  await typeInto(page, page.getByLabel('Code', { exact: true }), code);
  await chooseByArrows(page, 'Level', 'Outcome');
  await typeInto(page, textIn(page, /^Title/, 'en'), title);
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
  await typeInto(page, page.getByLabel('Code', { exact: true }), code);
  await typeInto(page, textIn(page, /^Title/, 'en'), title);
  await chooseByArrows(page, 'Kind of values', kind);
  for (const [group, choice] of choices) await chooseByArrows(page, group, choice);
  if (currency) await typeInto(page, page.getByLabel('Currency'), currency);
  for (const [at, stage] of stages.entries()) {
    await enter(page, button(page, 'Add a stage'));
    const item = page.getByRole('group', { name: 'Stages' }).getByRole('listitem').nth(at);
    await expect(item.getByLabel('Code of the level')).toBeFocused();
    await page.keyboard.type(stage.toLowerCase());
    await typeInto(page, item.getByRole('textbox', { name: 'English' }), stage);
  }
  await enter(page, button(page, 'Add an indicator'));
  await expect(saying(page, `${code} was added.`)).toBeVisible();
}

/** Every indicator in every place, each quarter. */
export async function planEverything(page: Page, cells: number): Promise<void> {
  await tabTo(page, page.getByRole('gridcell'));
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Frequency')).toBeFocused();
  await page.keyboard.type('Quarter');
  await enter(page, button(page, 'Set in selection'));
  await enter(page, button(page, 'Save the plan'));
  await expect(saying(page, `${cells} cells saved.`)).toBeVisible();
}

/** Targets of the first indicator, typed along its row from the programme as a whole on. */
export async function typeTargets(page: Page, targets: readonly string[]): Promise<void> {
  await tabTo(page, page.getByRole('gridcell'));
  for (const target of targets) {
    await page.keyboard.type(target);
    await page.keyboard.press('Tab');
  }
  await enter(page, button(page, 'Save'));
  await expect(saying(page, `${targets.length} cells saved.`)).toBeVisible();
}
