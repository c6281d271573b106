import { recordAndSubmit } from '@/db/testing-values';
import { expect, test } from './fixtures/office';
import { baseUrl } from './fixtures/server';
import { enter, openSheet, said, submitSheet } from './verbs/enter-values';
import { approve, openQueue } from './verbs/review-values';

test('a contributor cannot approve, neither on a screen nor by the API', async ({ office }) => {
  const { db, programme } = office;
  const [value] = recordAndSubmit(db, programme, programme.people.officer, [
    { indicator: 'units', value: 5 },
  ]);
  const page = await office.signedIn('contributor');
  const answer = await page.goto(`/en/office/${programme.slug}/review`);
  expect(answer?.status()).toBe(404);
  const asked = await page.request.post(
    `/api/v1/programmes/${programme.slug}/observations/approve`,
    {
      data: { observations: [{ id: value?.id, revision: value?.revision }] },
      headers: { origin: baseUrl },
    },
  );
  expect([asked.status(), await asked.json()]).toMatchObject([403, { code: 'forbidden' }]);
});

test('nobody approves what they entered, neither on the screen nor by the API', async ({
  office,
}) => {
  const { slug } = office.programme;
  const page = await office.signedIn('officer');
  await openSheet(page, slug);
  await enter(page, 'units', '5');
  await submitSheet(page);
  await expect(said(page)).toContainText('1 value submitted');

  await openQueue(page, slug);
  const row = page.getByRole('row', { name: /units/ }).last();
  await expect(row).toContainText('You took part in this value: someone else has to approve it.');
  await expect(row.getByRole('button', { name: /^Approve/ })).toHaveCount(0);
  const queue = await page.request.get(`/api/v1/programmes/${slug}/review`);
  const [{ id, revision }] = (await queue.json()).values;
  const asked = await page.request.post(`/api/v1/programmes/${slug}/observations/approve`, {
    data: { observations: [{ id, revision }] },
    headers: { origin: baseUrl },
  });
  expect(asked.status()).toBe(403);
});

test('approves several values at once', async ({ office }) => {
  const { db, programme } = office;
  recordAndSubmit(db, programme, programme.people.officer, [
    { indicator: 'units', value: 5 },
    { indicator: 'served', value: 8 },
  ]);
  const page = await office.signedIn('officer');
  await openQueue(page, programme.slug);
  await page.getByLabel('Choose what I may approve (2)').check();
  await page.getByRole('button', { name: 'Approve (2)' }).click();
  await expect(said(page)).toContainText('2 values approved');
  await expect(page.getByText('Nothing waits for review.')).toBeVisible();
});

test('a return says why', async ({ office }) => {
  const { db, programme } = office;
  recordAndSubmit(db, programme, programme.people.officer, [{ indicator: 'units', value: 5 }]);
  const page = await office.signedIn('officer');
  await openQueue(page, programme.slug);
  await page.getByRole('button', { name: 'Return units, with a reason' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Return' }).click();
  await expect(dialog.getByLabel('Reason')).toBeFocused();
  await expect(dialog.getByLabel('Reason')).toHaveAccessibleDescription(/Please fill this in/);
});

test('a value that changed while it was read is not approved unseen', async ({ office }) => {
  const { db, programme } = office;
  const { officer } = programme.people;
  recordAndSubmit(db, programme, officer, [{ indicator: 'units', value: 45 }]);
  const page = await office.signedIn('officer');
  const other = await office.signedIn('officer', 'Samira');
  await openQueue(page, programme.slug);
  await openQueue(other, programme.slug);
  await approve(other, 'units');
  await expect(said(other)).toContainText('1 value approved');
  await approve(page, 'units');
  await expect(said(page)).toContainText('0 values approved');
  await expect(said(page)).toContainText('dealt with by someone else');
});
