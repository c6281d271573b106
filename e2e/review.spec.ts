import { recordAndSubmit, recordApproved, south } from '@/db/testing-values';
import { expect, test } from './fixtures/office';
import { baseUrl } from './fixtures/server';
import { enter, openSheet, said, submitSheet } from './verbs/enter-values';
import { openEvidence, sendFile } from './verbs/give-evidence';
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

test('what is unusual about a value stands beside it, with the word its author gave', async ({
  office,
}) => {
  const { db, programme } = office;
  const { officer } = programme.people;
  recordApproved(db, programme, [{ indicator: 'served', value: 47 }]);
  const said = { indicator: 'served', value: 47, explanation: 'Counted again, and it is right' };
  recordAndSubmit(db, programme, officer, [said], { period: '2023-Q2' });
  recordAndSubmit(db, programme, officer, [{ indicator: 'served', value: 350 }], { place: south });
  const page = await office.signedIn('officer');
  await openQueue(page, programme.slug);
  const copied = page.getByRole('row', { name: /47/ });
  await expect(copied).toContainText('is exactly what was entered last time');
  await expect(copied).toContainText('Counted again, and it is right');
  const beyond = page.getByRole('row', { name: /350/ });
  await expect(beyond).toContainText(/past its target of .*300/);
  await expect(beyond).toContainText('Whoever entered it gave no explanation.');
});

test('evidence is opened from the queue, and a file that names people only by who may', async ({
  office,
}) => {
  const { slug } = office.programme;
  const author = await office.signedIn('contributor', 'Karima');
  await openSheet(author, slug);
  await enter(author, 'units', '5');
  await submitSheet(author);
  const table = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('name;n\nA;2\n') };
  const evidence = await openEvidence(author, 'units');
  await sendFile(author, table, 'Yes', '2099-12-31');
  await expect(evidence).toContainText('Names people');

  const reviewer = await office.signedIn('reviewer', 'Rachid');
  await openQueue(reviewer, slug);
  await reviewer.getByRole('button', { name: 'Evidence and comments of units: 1 file' }).click();
  const closed = reviewer.getByRole('region', { name: 'Evidence and comments' });
  await expect(closed).toContainText('File reserved for the person who added it and for officers');
  await expect(closed).not.toContainText('list.csv');
  await closed.getByRole('button', { name: 'Comment' }).click();
  await reviewer.getByRole('dialog').getByLabel('Comment').fill('Which month?');
  await reviewer.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
  await expect(closed).toContainText('Which month?');
  await expect(
    reviewer.getByRole('button', { name: 'Evidence and comments of units: 1 file · 1 comment' }),
  ).toBeVisible();

  const officer = await office.signedIn('officer', 'Omar');
  await openQueue(officer, slug);
  await officer.getByRole('button', { name: /^Evidence and comments of units/ }).click();
  const open = officer.getByRole('region', { name: 'Evidence and comments' });
  const download = officer.waitForEvent('download');
  await open.getByRole('link', { name: 'list.csv', exact: true }).click();
  expect(await (await download).failure()).toBeNull();
  await open.getByRole('link', { name: 'Who read it: list.csv' }).click();
  await expect(officer.getByRole('heading', { level: 1 })).toHaveText('Files that name people');
  const log = officer.getByRole('table', { name: /Read once/ });
  await expect(log.getByRole('row', { name: /Omar/ })).toBeVisible();

  await author.goto(`/en/office/${slug}/files`);
  await expect(author.getByRole('table', { name: /Read once/ })).toContainText('Omar');
  const other = await office.signedIn('contributor');
  await other.goto(`/en/office/${slug}/files`);
  await expect(other.getByText('No file here names people.')).toBeVisible();
});
