import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { planEntry } from '@/db/schema/plan';
import type { Office } from './fixtures/office';
import { expect, test } from './fixtures/office';
import { openFramework, saying } from './verbs/edit-framework';

/** The plan of the second phase, of which nothing is planned yet. */
async function openEmptyPlan(office: Office): Promise<Page> {
  const { db, programme } = office;
  db.delete(planEntry).where(eq(planEntry.phaseId, programme.phases.second)).run();
  const page = await office.signedIn('officer');
  await openFramework(page, programme.slug, '/plan');
  return page;
}

const columns = ['North', 'Clinic', 'South'];
const cellOf = (page: Page, code: string, place: string) =>
  page
    .getByRole('row', { name: new RegExp(`^${code} `) })
    .getByRole('gridcell')
    .nth(columns.indexOf(place));

test('a block is selected by the keyboard and given what is expected', async ({ office }) => {
  const page = await openEmptyPlan(office);
  await cellOf(page, 'served', 'North').focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByText('4 cells, from served × North to units × Clinic')).toBeVisible();
  await page.keyboard.press('Enter');
  const frequency = page.getByLabel('Frequency');
  await expect(frequency).toBeFocused();
  await frequency.selectOption('Half-year');
  await page.getByLabel('Who reports').selectOption('clinic');
  await page.getByLabel('Breakdown').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Set in selection' }).click();
  await expect(cellOf(page, 'units', 'Clinic')).toBeFocused();
  await expect(page.getByText('4 cells not saved')).toBeVisible();
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await expect(saying(page, '4 cells saved.')).toBeVisible();
  await expect(page.getByText('Everything is saved.')).toBeVisible();

  await page.reload();
  await expect(cellOf(page, 'units', 'Clinic')).toContainText('Half-year');
  await expect(cellOf(page, 'units', 'Clinic')).toContainText('clinic');
  await expect(cellOf(page, 'placed', 'North')).toHaveText('not planned');
});

test('a block is drawn with the mouse, and cleared', async ({ office }) => {
  const page = await openEmptyPlan(office);
  await cellOf(page, 'served', 'North').hover();
  await page.mouse.down();
  await cellOf(page, 'spent', 'Clinic').hover();
  await page.mouse.up();
  await page.getByRole('button', { name: 'Set in selection' }).click();
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await expect(page.getByText('Everything is saved.')).toBeVisible();
  await cellOf(page, 'served', 'Clinic').click();
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await expect(saying(page, '1 cell saved.')).toBeVisible();
  await page.reload();
  await expect(cellOf(page, 'served', 'North')).toContainText('Quarter');
  await expect(cellOf(page, 'served', 'Clinic')).toHaveText('not planned');
});

test('a block of a spreadsheet is pasted, and what is no frequency is told', async ({ office }) => {
  const page = await openEmptyPlan(office);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() =>
    navigator.clipboard.writeText('trimestre\tannuel\nmonthly\tsometimes\n'),
  );
  await cellOf(page, 'served', 'North').focus();
  await page.keyboard.press('Control+V');
  await expect(saying(page, '3 cells pasted, to be saved.')).toBeVisible();
  await expect(page.getByText('units × Clinic: “sometimes” is not a frequency.')).toBeVisible();
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await expect(saying(page, '3 cells saved.')).toBeVisible();
  await page.reload();
  await expect(cellOf(page, 'served', 'North')).toContainText('Quarter');
  await expect(cellOf(page, 'served', 'Clinic')).toContainText('Year');
  await expect(cellOf(page, 'units', 'North')).toContainText('Month');
  await expect(cellOf(page, 'units', 'Clinic')).toHaveText('not planned');
});
