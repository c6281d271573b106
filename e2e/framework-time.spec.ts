import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/office';
import { openFramework, saying, textIn } from './verbs/edit-framework';

interface NewPhase {
  readonly code: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

async function addPhase(page: Page, { code, title, from, to }: NewPhase): Promise<void> {
  await page.getByRole('button', { name: 'Add a phase' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a phase' });
  await dialog.getByLabel('Code', { exact: true }).fill(code);
  await dialog.getByLabel('Start', { exact: true }).fill(from);
  await dialog.getByLabel('End', { exact: true }).fill(to);
  await textIn(page, /^Title/, 'en').fill(title);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(saying(page, `Phase ${code} is added.`)).toBeVisible();
}

const phaseItem = (page: Page, code: string) =>
  page
    .getByRole('region', { name: 'Phases' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: `Edit phase ${code}`, exact: true }) });

test('two phases, their quarters with due days, and an extension that keeps the earlier dates', async ({
  office,
}) => {
  const page = await office.signedIn('officer');
  await openFramework(page, office.programme.slug, '/time');
  await addPhase(page, { code: 'III', title: 'Growth', from: '2024-01-01', to: '2025-12-31' });
  await addPhase(page, { code: 'IV', title: 'Exit', from: '2026-01-01', to: '2026-12-31' });

  await page.getByRole('button', { name: 'Generate periods' }).click();
  const form = page.getByRole('form', { name: 'Generate periods' });
  await expect(form.getByLabel('Frequency')).toBeFocused();
  await form.getByLabel('Over').selectOption('Phase III');
  await form.getByLabel('Days to hand in').fill('20');
  await expect(form).toContainText('8 new periods');
  await form.getByRole('button', { name: 'Open these periods' }).click();
  await expect(saying(page, '8 periods opened.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Generate periods' })).toBeFocused();
  const first = page.getByRole('row', { name: /^Q1 2024/ });
  await expect(first).toContainText('Phase III');
  await expect(first).toContainText('20 April 2024');

  await page.getByRole('button', { name: 'Change dates of phase IV' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change dates of phase IV' });
  await dialog.getByLabel('End', { exact: true }).fill('2027-06-30');
  await dialog.getByRole('button', { name: 'Change the dates' }).click();
  await expect(dialog.getByLabel('Reason')).toBeFocused();
  await expect(dialog.getByLabel('End', { exact: true })).toHaveValue('2027-06-30');
  await dialog.getByLabel('Reason').fill('Amendment signed with the donor');
  await dialog.getByRole('button', { name: 'Change the dates' }).click();
  await expect(saying(page, 'The dates of phase IV are changed.')).toBeVisible();
  const phase = phaseItem(page, 'IV');
  await expect(phase).toContainText('June 2027');
  await phase.getByText('1 earlier span').click();
  await expect(phase).toContainText('2026, until the change of');
  await expect(phase).toContainText('Amendment signed with the donor');
});

test('phases that share days say so, and a period that straddles two keeps no phase', async ({
  office,
}) => {
  const page = await office.signedIn('officer');
  await openFramework(page, office.programme.slug, '/time');
  await addPhase(page, { code: 'III', title: 'Growth', from: '2023-11-15', to: '2024-12-31' });
  await expect(saying(page, 'This phase shares days with II.')).toBeVisible();
  await expect(phaseItem(page, 'III')).toContainText('Shares days with: II.');
  await expect(phaseItem(page, 'II')).toContainText('Shares days with: III.');

  await page.getByRole('button', { name: 'Change dates of phase III' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change dates of phase III' });
  await dialog.getByLabel('Start', { exact: true }).fill('2024-07-01');
  await dialog.getByLabel('Reason').fill('The first date was a draft');
  await dialog.getByRole('button', { name: 'Change the dates' }).click();
  await expect(phaseItem(page, 'III')).not.toContainText('Shares days');

  await page.getByRole('button', { name: 'Generate periods' }).click();
  const form = page.getByRole('form', { name: 'Generate periods' });
  await form.getByLabel('Frequency').selectOption('Year');
  await form.getByLabel('Over').selectOption('Between two days');
  await form.getByLabel('From', { exact: true }).fill('2021-01-01');
  await form.getByLabel('To', { exact: true }).fill('2024-12-31');
  await form.getByRole('button', { name: 'Open these periods' }).click();
  await expect(saying(page, '4 periods opened.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^2021/ })).toContainText('Phase I');
  await expect(page.getByRole('row', { name: /^2024/ })).toContainText('in no phase');
});
