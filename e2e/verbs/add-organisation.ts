import { expect, type Locator, type Page } from '@playwright/test';

export interface NewOrganisation {
  readonly code: string;
  readonly name: string;
  readonly roles: readonly ('Donor' | 'Government' | 'Implementer' | 'Partner')[];
}

export async function openOrganisations(page: Page, slug: string): Promise<void> {
  await page.goto(`/en/office/${slug}/framework/organisations`);
  await expect(page.getByRole('heading', { name: 'Organisations', level: 2 })).toBeVisible();
}

/** Fills in the form of a new organisation and sends it. */
export async function sendOrganisation(page: Page, wanted: NewOrganisation): Promise<Locator> {
  await page.getByRole('button', { name: 'Add an organisation' }).click();
  const form = page.getByRole('dialog', { name: 'Add an organisation' });
  await form.getByLabel('Code').fill(wanted.code);
  await form.getByRole('group', { name: 'Name' }).getByLabel('English').fill(wanted.name);
  for (const role of wanted.roles) await form.getByRole('checkbox', { name: role }).check();
  await form.getByRole('button', { name: 'Add' }).click();
  return form;
}

export async function addOrganisation(page: Page, wanted: NewOrganisation): Promise<void> {
  await expect(await sendOrganisation(page, wanted)).toBeHidden();
  await expect(organisationItem(page, wanted.code)).toBeVisible();
}

export function organisationItem(page: Page, code: string): Locator {
  const heading = page.getByRole('heading', { level: 3 }).filter({ hasText: code });
  return page.getByRole('main').getByRole('listitem').filter({ has: heading });
}
