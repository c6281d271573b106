import { and, eq } from 'drizzle-orm';
import { history } from '@/db/schema/history';
import { observation } from '@/db/schema/observation';
import { recordApproved } from '@/db/testing-values';
import { expect, type Office, test } from './fixtures/office';
import {
  cell,
  enter,
  expectValue,
  openSheet,
  said,
  savedByItself,
  saveSheet,
} from './verbs/enter-values';

function unitsOf({ db, programme }: Office) {
  const isUnits = eq(observation.indicatorId, programme.indicators.units);
  return db.select().from(observation).where(isUnits).all();
}

test('a sheet saves itself once a cell is left, and what cannot be read waits', async ({
  office,
}) => {
  const page = await office.signedIn('contributor');
  await openSheet(page, office.programme.slug);
  await enter(page, 'served', 'quinze');
  await enter(page, 'units', '12');
  await savedByItself(page);
  await expect(page.getByRole('main').getByText('1 cell waits for you')).toBeVisible();
  // It saves in silence.
  await expect(said(page)).toBeHidden();
  expect(unitsOf(office)).toMatchObject([{ value: 12, reviewState: 'draft' }]);
  await page.reload();
  await expectValue(page, 'units', '12');
  await expectValue(page, 'served', 'quinze');
  await expect(await cell(page, 'served')).toHaveAttribute('aria-invalid', 'true');
});

test('it saves itself under the hand, and changes nothing there', async ({ office }) => {
  const page = await office.signedIn('contributor');
  await openSheet(page, office.programme.slug);
  await enter(page, 'units', '12');
  await (await cell(page, 'spent')).click();
  await page.keyboard.type('1234');
  await expect(page.getByRole('main').getByText(/· saved at/)).toBeVisible();
  await expect(page.getByRole('grid').getByRole('textbox')).toHaveValue('1234');
  await page.keyboard.type('5');
  await savedByItself(page);
  await expectValue(page, 'spent', '12,345.00');
});

test('a save whose answer was lost is sent again, and is done once', async ({ office }) => {
  const page = await office.signedIn('contributor');
  await openSheet(page, office.programme.slug);
  let lost = 0;
  await page.route('**/observations', async (route) => {
    if (route.request().method() !== 'PUT' || lost > 0) return route.fallback();
    lost += 1;
    await route.fetch();
    await route.abort('connectionreset');
  });
  await enter(page, 'units', '12');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByText('Offline · 1 value waiting to be sent')).toBeVisible();
  expect(unitsOf(office)).toMatchObject([{ value: 12, revision: 1 }]);
  // Typed over before the answer is known: it stands on top of what was saved.
  await enter(page, 'units', '13');
  await savedByItself(page);
  await expect(page.getByText(/waiting to be sent/)).toBeHidden();
  expect(unitsOf(office)).toMatchObject([{ value: 13, revision: 2 }]);
  const { db, programme } = office;
  const isOfCell = and(
    eq(history.programmeId, programme.id),
    eq(history.action, 'record-observation'),
  );
  expect(db.select().from(history).where(isOfCell).all()).toHaveLength(2);
});

test('what another saves is seen while the sheet is open, and nothing typed is lost', async ({
  office,
}) => {
  const { slug } = office.programme;
  const mine = await office.signedIn('contributor');
  const theirs = await office.signedIn('contributor', 'Samira');
  await openSheet(mine, slug);
  await openSheet(theirs, slug);
  await enter(mine, 'served', 'quinze');
  await enter(theirs, 'units', '45');
  await enter(theirs, 'served', '15');
  await savedByItself(theirs);
  await mine.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  await expectValue(mine, 'units', '45');
  await expectValue(mine, 'served', 'quinze');
  await expect(mine.getByText(/Samira saved .*15.* while you were writing/)).toBeVisible();
});

test('a reason is not sent while its sentence is being written', async ({ office }) => {
  recordApproved(office.db, office.programme, [{ indicator: 'units', value: 5 }]);
  const page = await office.signedIn('contributor');
  await openSheet(page, office.programme.slug);
  await enter(page, 'units', '6');
  await page.getByLabel('Reason').selectOption('Late data');
  await page.getByLabel('In words').pressSequentially('One more');
  await page.getByLabel('In words').pressSequentially(' was reported', { delay: 400 });
  await savedByItself(page);
  expect(unitsOf(office).at(-1)).toMatchObject({ value: 6, changeWords: 'One more was reported' });
});

test('asking for a save tells how many were saved, by themselves too', async ({ office }) => {
  const page = await office.signedIn('contributor');
  await openSheet(page, office.programme.slug);
  await enter(page, 'units', '12');
  await savedByItself(page);
  await enter(page, 'served', '7');
  await saveSheet(page);
  await expect(said(page)).toContainText('2 values saved');
});
