import { and, eq } from 'drizzle-orm';
import { observation } from '@/db/schema/observation';
import { period } from '@/db/schema/period';
import { recordApproved } from '@/db/testing-values';
import { expect, test } from './fixtures/office';
import {
  cell,
  cellState,
  enter,
  expectValue,
  openSheet,
  said,
  saveSheet,
  submitSheet,
} from './verbs/enter-values';

test('a word is told at its field and nothing is lost', async ({ office }) => {
  const page = await office.signedIn('contributor');
  await openSheet(page, office.programme.slug);
  await enter(page, 'served', 'quinze');
  await enter(page, 'units', '12');
  await submitSheet(page);

  await expect(said(page)).toContainText('1 value saved');
  await expect(said(page)).toContainText('1 cell is waiting');
  await expect(await cell(page, 'served')).toBeFocused();
  await expectValue(page, 'served', 'quinze');
  await expect(await cell(page, 'served')).toHaveAttribute('aria-invalid', 'true');
  await expect(await cell(page, 'served')).toHaveAccessibleDescription(
    /“quinze” is not a number. Write it in digits./,
  );
  await enter(page, 'served', '15');
  await submitSheet(page);
  await expect(said(page)).toContainText('2 values submitted');
});

test('asks which number 2,639 is, and remembers the answer', async ({ office }) => {
  const page = await office.signedIn('contributor');
  await openSheet(page, office.programme.slug);
  await enter(page, 'spent', '2,639');
  await page.getByRole('button', { name: '2,639 (no decimals)' }).click();
  await expect(page.getByText('What does “2,639” mean?')).toBeHidden();
  await saveSheet(page);
  await expect(said(page)).toContainText('1 value saved');
  await page.reload();
  await expectValue(page, 'spent', '2,639.00');
});

test('shows both values where someone else saved meanwhile, and lets the person choose', async ({
  office,
}) => {
  const { slug } = office.programme;
  const mine = await office.signedIn('contributor');
  const theirs = await office.signedIn('contributor', 'Samira');
  await openSheet(mine, slug);
  await openSheet(theirs, slug);
  await enter(theirs, 'units', '45');
  await saveSheet(theirs);
  await expect(said(theirs)).toContainText('1 value saved');

  await enter(mine, 'units', '47');
  await enter(mine, 'served', '9');
  await saveSheet(mine);
  await expect(said(mine)).toContainText('1 value saved');
  await expect(mine.getByText(/Samira saved .*45.* while you were writing .*47/)).toBeVisible();
  await mine.getByRole('button', { name: /Use .*47/ }).click();
  await saveSheet(mine);
  await expect(cellState(mine, 'units', 'saved')).toBeVisible();
  await theirs.reload();
  await expectValue(theirs, 'units', '47');
});

test('a closed period is shown locked', async ({ office }) => {
  const { db, programme } = office;
  db.update(period).set({ state: 'closed' }).where(eq(period.id, programme.periods.q1)).run();
  const page = await office.signedIn('contributor');
  await page.goto(`/en/office/${programme.slug}/entry`);
  await page.getByRole('link', { name: /^Show the sheets submitted, approved or closed/ }).click();
  await page.getByRole('region', { name: 'Q1 2023' }).getByRole('link', { name: 'North' }).click();
  await expect(page.getByText('Period closed: its values are locked.')).toBeVisible();
  await expect(await cell(page, 'units')).toHaveAttribute('aria-readonly', 'true');
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeHidden();
});

test('asks why an approved value changes, and keeps it until the new one is approved', async ({
  office,
}) => {
  const { db, programme } = office;
  recordApproved(db, programme, [{ indicator: 'units', value: 5 }]);
  const page = await office.signedIn('contributor');
  await openSheet(page, programme.slug);
  await enter(page, 'units', '6');
  await saveSheet(page);
  await expect(said(page)).toContainText('1 cell is waiting');
  await page.getByLabel('Reason').selectOption('Late data');
  await page.getByLabel('In words').fill('One more was reported');
  await saveSheet(page);
  await expect(said(page)).toContainText('1 value saved');
  const reader = await office.signedIn('reader');
  await reader.goto(`/en/office/${programme.slug}`);
  await expect(
    reader
      .getByRole('row', { name: /^units/ })
      .getByText('5', { exact: true })
      .first(),
  ).toBeVisible();
});

test('says why a value is missing, which is not zero', async ({ office }) => {
  const page = await office.signedIn('contributor');
  await openSheet(page, office.programme.slug);
  await page.getByRole('button', { name: /^Details of served/ }).click();
  await page.getByLabel('State of the value').selectOption('Not collected');
  await saveSheet(page);
  await expect(page.getByText('Say why there is no value, in the explanation.')).toBeVisible();
  await page.getByLabel(/^Explanation/).fill('The centre was flooded');
  await saveSheet(page);
  await expect(said(page)).toContainText('1 value saved');
  await expect(page.getByRole('row', { name: /^served/ })).toContainText('Not collected');
});

test('asks about what is unusual, keeps the word of explanation, and never blocks', async ({
  office,
}) => {
  const { db, programme } = office;
  const values = [
    { indicator: 'units', value: 40 },
    { indicator: 'served', value: 47 },
  ];
  recordApproved(db, programme, values);
  const page = await office.signedIn('contributor');
  await openSheet(page, programme.slug, 'Q2 2023');
  await enter(page, 'units', '38');
  await expect(await cell(page, 'units')).toHaveAccessibleDescription(
    /38.? is less than an earlier .?40/,
  );
  await enter(page, 'served', '47');
  await expect(page.getByText(/47.? is exactly what was entered last time/)).toBeVisible();
  await enter(page, 'served', '48');
  await expect(page.getByText(/is exactly what was entered last time/)).toBeHidden();
  await page.getByLabel(/a word of explanation for the reviewer/).fill('Two units closed');
  await submitSheet(page);
  await expect(said(page)).toContainText('2 values submitted');
  const { units: indicatorId } = programme.indicators;
  const isEntered = and(eq(observation.indicatorId, indicatorId), eq(observation.value, 38));
  const units = db.select().from(observation).where(isEntered).get();
  expect(units?.explanation).toBe('Two units closed');
});
