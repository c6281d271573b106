import { eq } from 'drizzle-orm';
import { period } from '@/db/schema/period';
import { planEntry } from '@/db/schema/plan';
import { expect, test } from './fixtures/office';
import {
  cellState,
  enter,
  expectMissing,
  expectValue,
  keptForOffline,
  openSheet,
  said,
  savedByItself,
  submitSheet,
} from './verbs/enter-values';
import { storedInNorth } from './verbs/stored-values';

const waiting = {
  fr: { line: 'Hors ligne · 2 valeurs en attente d’envoi', total: 'Total' },
  en: { line: 'Offline · 2 values waiting to be sent', total: 'Total' },
  ar: { line: 'غير متصل · قيمتان تنتظران الإرسال', total: 'المجموع' },
} as const;

for (const [locale, { line, total }] of Object.entries(waiting)) {
  test(`the header says what waits without a connection (${locale})`, async ({ office }) => {
    const page = await office.signedIn('contributor');
    const root = `/${locale}/office/${office.programme.slug}`;
    await page.goto(`${root}/entry/TL-01%402015/2023-Q1`);
    await page.context().setOffline(true);
    await enter(page, 'units', '12', total);
    await enter(page, 'served', '7', total);
    await page.getByRole('heading', { level: 1 }).click();
    await expect(page.getByRole('banner').getByText(line)).toBeVisible();
    expect(storedInNorth(office)).toEqual([]);
    await page.context().setOffline(false);
    await expect.poll(() => storedInNorth(office)).toHaveLength(2);
    await expect(page.getByText(line)).toBeHidden();
  });
}

test('without a connection a sheet is kept, not handed over, and the person is told', async ({
  office,
}) => {
  const page = await office.signedIn('contributor');
  await openSheet(page, office.programme.slug);
  await page.context().setOffline(true);
  await enter(page, 'units', '12');
  await submitSheet(page);
  await expect(said(page)).toContainText(
    '1 value is kept on this device: it will be sent when the connection returns.',
  );
  await expectValue(page, 'units', '12');
  await page.context().setOffline(false);
  await expect(cellState(page, 'units', 'saved')).toBeVisible();
  await submitSheet(page);
  await expect(said(page)).toContainText('1 value submitted');
});

test('who comes back to a value of another sees both and chooses', async ({ office }) => {
  const { slug } = office.programme;
  const mine = await office.signedIn('contributor');
  const theirs = await office.signedIn('contributor', 'Samira');
  await openSheet(mine, slug);
  await mine.context().setOffline(true);
  await enter(mine, 'units', '47');
  await enter(mine, 'served', '9');
  await mine.getByRole('heading', { level: 1 }).click();
  await expect(mine.getByText('Offline · 2 values waiting to be sent')).toBeVisible();
  await openSheet(theirs, slug);
  await enter(theirs, 'units', '45');
  await savedByItself(theirs);

  await mine.context().setOffline(false);
  await expect(mine.getByText(/Samira saved .*45.* while you were writing .*47/)).toBeVisible();
  await expect(mine.getByRole('banner').getByText('1 cell waits for you').first()).toBeVisible();
  await mine.getByRole('button', { name: /Use .*47/ }).click();
  await savedByItself(mine);
  expect(storedInNorth(office)).toContainEqual([47, 2]);
  expect(storedInNorth(office)).toContainEqual([9, 1]);
});

test('two tabs of one sheet show each other’s values and send them once', async ({ office }) => {
  const page = await office.signedIn('contributor');
  const { slug } = office.programme;
  await openSheet(page, slug);
  const other = await page.context().newPage();
  await openSheet(other, slug);
  await page.context().setOffline(true);
  await enter(page, 'units', '12');
  await enter(page, 'served', 'quinze');
  await page.getByRole('heading', { level: 1 }).click();
  await expectValue(other, 'units', '12');
  await expectValue(other, 'served', 'quinze');
  let sends = 0;
  await page.context().route('**/observations', (route) => {
    if (route.request().method() === 'PUT') sends += 1;
    return route.fallback();
  });
  await page.context().setOffline(false);
  await expect(cellState(other, 'units', 'saved')).toBeVisible();
  await expect(cellState(page, 'units', 'saved')).toBeVisible();
  expect(storedInNorth(office)).toEqual([[12, 1]]);
  expect(sends).toBe(1);
});

test('what the server refuses on return is shown at its cell, in its words', async ({ office }) => {
  const { db, programme } = office;
  const page = await office.signedIn('contributor');
  await openSheet(page, programme.slug);
  await page.context().setOffline(true);
  await enter(page, 'units', '12');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByText('Offline · 1 value waiting to be sent')).toBeVisible();
  db.update(period).set({ state: 'closed' }).where(eq(period.id, programme.periods.q1)).run();
  await page.context().setOffline(false);
  await expect(page.getByText('This period is closed. An officer can reopen it')).toBeVisible();
  await expectValue(page, 'units', '12');
  const waits = page.getByRole('banner').getByText('1 cell waits for you').first();
  await expect(waits).toBeVisible();
  await page.getByRole('button', { name: 'Give up this value' }).click();
  await expect(waits).toBeHidden();
  await expectMissing(page, 'units');
});

test('sheets that were opened open again without a connection, and the others say so', async ({
  office,
}) => {
  const page = await office.signedIn('contributor');
  const { slug } = office.programme;
  await openSheet(page, slug);
  await keptForOffline(page);
  await page.goto(`/en/office/${slug}/entry`);
  await keptForOffline(page);
  await page.context().setOffline(true);
  await page.reload();
  const q1 = page.getByRole('region', { name: 'Q1 2023' });
  await q1.getByRole('link', { name: 'North' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Q1 2023' })).toBeVisible();
  await enter(page, 'units', '12');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByText('Offline · 1 value waiting to be sent')).toBeVisible();
  await page.reload();
  await expectValue(page, 'units', '12');

  await page.goto(`/en/office/${slug}/releases`);
  await expect(page.getByRole('heading', { level: 1, name: 'No connection' })).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { level: 1, name: 'Releases' })).toBeVisible();
  await expect.poll(() => storedInNorth(office)).toEqual([[12, 1]]);
});

test('what was typed in a cell that is gone from the sheet is shown until it is given up', async ({
  office,
}) => {
  const { db, programme } = office;
  const page = await office.signedIn('contributor');
  await openSheet(page, programme.slug);
  await enter(page, 'units', 'douze');
  await page.getByRole('heading', { level: 1 }).click();
  const waits = page.getByRole('banner').getByText('1 cell waits for you').first();
  await expect(waits).toBeVisible();
  db.delete(planEntry).where(eq(planEntry.indicatorId, programme.indicators.units)).run();
  await page.reload();
  await expect(page.getByText(/You had typed .douze. in a cell that is no longer/)).toBeVisible();
  await page.getByRole('button', { name: 'Give up this value' }).click();
  await expect(waits).toBeHidden();
});

test('a number typed in one language is never read in another', async ({ office }) => {
  const page = await office.signedIn('contributor');
  const path = `office/${office.programme.slug}/entry/TL-01%402015/2023-Q1`;
  await page.goto(`/fr/${path}`);
  await enter(page, 'spent', '2,639');
  await page.getByRole('heading', { level: 1 }).click();
  const waits = page
    .getByRole('banner')
    .getByText(/1 case attend|1 cell waits/)
    .first();
  await expect(waits).toBeVisible();
  await page.goto(`/en/${path}`);
  await expect(waits).toBeVisible();
  await expectMissing(page, 'spent');
  await page.getByText('Which sheets').click();
  await page.getByRole('banner').getByRole('link', { name: /North/ }).click();
  await expect(page).toHaveURL(/\/fr\/office/);
  await expectValue(page, 'spent', '2,639');
  expect(storedInNorth(office)).toEqual([]);
});
