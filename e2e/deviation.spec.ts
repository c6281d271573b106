import type { Page } from '@playwright/test';
import { recordApproved } from '@/db/testing-values';
import { axeFindings } from './fixtures/axe';
import { expect, test } from './fixtures/office';
import { enter, openSheet, said, saveSheet, submitSheet } from './verbs/enter-values';
import { openQueue } from './verbs/review-values';

const asked = (page: Page) => page.getByRole('region', { name: 'Explanations of deviation' });
const words = (page: Page) => asked(page).getByLabel('What explains it (served)');
const send = (page: Page) =>
  asked(page).getByRole('button', { name: 'Send for review: served' }).click();

test('an indicator that is behind asks why: written, returned with a reason, corrected, approved', async ({
  office,
}) => {
  const { slug } = office.programme;
  const page = await office.signedIn('contributor', 'Karima');
  await openSheet(page, slug);
  await expect(asked(page)).toBeHidden();
  await enter(page, 'served', '100');
  await saveSheet(page);
  await expect(asked(page)).toContainText(
    /Behind: .*100.* at the end of the period, where .*249.* was expected/,
  );
  await send(page);
  await expect(words(page)).toHaveAccessibleDescription(/Please fill this in/);
  await expect(words(page)).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  await words(page).fill('Call 06 12 34 56 78');
  await expect(asked(page)).toContainText('as if it contained a telephone number');
  await words(page).fill('The clinic opened late');
  await send(page);
  await expect(asked(page)).toContainText('Explanation for served sent for review.');
  await expect(words(page)).toBeHidden();

  const officer = await office.signedIn('officer', 'Omar');
  await openQueue(officer, slug);
  const queued = officer.getByRole('listitem').filter({ hasText: 'The clinic opened late' });
  await expect(queued).toContainText('Karima');
  await queued.getByRole('button', { name: 'Return the explanation for served' }).click();
  const dialog = officer.getByRole('dialog', { name: 'Return this explanation' });
  await dialog.getByLabel('Reason').fill('Say when');
  await dialog.getByRole('button', { name: 'Return' }).click();
  await expect(said(officer)).toContainText('1 explanation returned.');
  await expect(queued).toBeHidden();

  await page.reload();
  await expect(asked(page)).toContainText('Returned: Say when');
  await words(page).fill('The clinic opened in March only');
  await send(page);
  await expect(words(page)).toBeHidden();

  await openQueue(officer, slug);
  await officer.getByRole('button', { name: 'Approve the explanation for served' }).click();
  await expect(said(officer)).toContainText('1 explanation approved.');
  await page.reload();
  await expect(asked(page)).toContainText('approved');
  await expect(asked(page)).toContainText('The clinic opened in March only');
});

test('values are submitted whether or not anything is explained, and a draft goes with them', async ({
  office,
}) => {
  const { slug } = office.programme;
  const page = await office.signedIn('contributor');
  await openSheet(page, slug);
  await enter(page, 'served', '100');
  await submitSheet(page);
  await expect(said(page)).toContainText('1 value submitted');
  await expect(asked(page)).toContainText('asked for');

  await words(page).fill('The clinic opened late');
  await asked(page).getByRole('button', { name: 'Keep as a draft: served' }).click();
  await expect(asked(page)).toContainText('Explanation for served saved as a draft.');
  await enter(page, 'units', '3');
  await submitSheet(page);
  await expect(said(page)).toContainText('1 value submitted');
  await expect(words(page)).toBeHidden();
  await expect(asked(page)).toContainText('submitted');
});

test('what was written is not lost when someone else has written meanwhile', async ({ office }) => {
  const { db, programme } = office;
  recordApproved(db, programme, [{ indicator: 'served', value: 100 }]);
  const page = await office.signedIn('contributor');
  const other = await office.signedIn('officer', 'Omar');
  for (const one of [page, other]) {
    await openSheet(one, programme.slug);
    await expect(words(one)).toBeVisible();
  }
  await words(other).fill('The road was closed');
  await asked(other).getByRole('button', { name: 'Keep as a draft: served' }).click();
  await expect(asked(other)).toContainText('saved as a draft');
  await words(page).fill('The clinic opened late');
  await send(page);
  await expect(words(page)).toHaveAccessibleDescription(/has changed since you saw it/);
  await expect(words(page)).toHaveValue('The clinic opened late');
  await expect(asked(page)).toContainText('What is stored now: The road was closed');
  await send(page);
  await expect(asked(page)).toContainText('sent for review');
});
