import { expect, type Locator, type Page } from '@playwright/test';
import { press, tabTo, type } from './by-keyboard';

export interface NewPlace {
  readonly code: string;
  readonly name: string;
  readonly level: 'Country' | 'Region' | 'Province' | 'Prefecture' | 'Site';
  readonly edition?: string;
  /** The code and name of the place it lies in. */
  readonly within?: string;
  /** It only holds others: the programme does not work there. */
  readonly isFrame?: boolean;
}

export async function openPlaces(page: Page, slug: string): Promise<void> {
  await page.goto(`/en/office/${slug}/framework/places`);
  await expect(page.getByRole('heading', { name: 'Where the programme works' })).toBeVisible();
}

/** Fills in the form of a new place and sends it, all by keyboard. */
export async function sendPlace(page: Page, place: NewPlace): Promise<Locator> {
  await press(page, page.getByRole('button', { name: 'Add a place', exact: true }));
  const form = page.getByRole('dialog', { name: 'Add a place' });
  await type(page, form.getByLabel('Code'), place.code);
  if (place.edition) await type(page, form.getByLabel('Edition of the division'), place.edition);
  await type(page, form.getByRole('group', { name: 'Name' }).getByLabel('English'), place.name);
  await type(page, form.getByLabel('Level'), place.level);
  if (place.within) await type(page, form.getByLabel('In which place?'), place.within);
  if (place.isFrame) await press(page, form.getByLabel('The programme works there'), 'Space');
  await press(page, form.getByRole('button', { name: 'Add' }));
  return form;
}

export async function addPlace(page: Page, place: NewPlace): Promise<void> {
  const form = await sendPlace(page, place);
  await expect(form).toBeHidden();
  await expect(placeLine(page, place.name)).toBeVisible();
}

/** The line of a place or a group in its list. */
export function placeLine(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('paragraph').filter({ hasText: name }).first();
}

/** Chooses an action from the menu of a place, whose key is `code@edition`. */
export async function doWithPlace(page: Page, key: string, action: string): Promise<void> {
  const menu = menuOf(page, key);
  await press(page, menu);
  await press(page, page.getByRole('button', { name: action, exact: true }));
}

export function menuOf(page: Page, key: string): Locator {
  return page.getByRole('main').getByLabel(`Actions on ${key}`, { exact: true });
}

export async function addGroup(
  page: Page,
  group: { readonly code: string; readonly name: string; readonly members: readonly string[] },
): Promise<void> {
  await press(page, page.getByRole('button', { name: 'Add a group' }));
  const form = page.getByRole('dialog', { name: 'Add a group' });
  await type(page, form.getByLabel('Code'), group.code);
  await type(page, form.getByRole('group', { name: 'Name' }).getByLabel('English'), group.name);
  for (const member of group.members) {
    await press(page, form.getByRole('checkbox', { name: member }), 'Space');
  }
  await press(page, form.getByRole('button', { name: 'Add' }));
  await expect(form).toBeHidden();
}

/** Fills in which place followed which, each by its code and name, and sends it. */
export async function sendSuccession(
  page: Page,
  succession: {
    readonly place: string;
    readonly predecessor: string;
    readonly territory: 'Same territory' | 'Other territory';
  },
): Promise<Locator> {
  await press(page, page.getByRole('button', { name: 'Declare a succession' }));
  const form = page.getByRole('dialog', { name: 'Declare a succession' });
  await type(page, form.getByLabel('Newer place'), succession.place);
  await type(page, form.getByLabel('Place it followed'), succession.predecessor);
  const same = form.getByRole('radio', { name: 'Same territory' });
  await press(page, same, 'Space');
  if (succession.territory === 'Other territory') await page.keyboard.press('ArrowDown');
  await tabTo(page, form.getByRole('button', { name: 'Declare' }));
  await page.keyboard.press('Enter');
  return form;
}
