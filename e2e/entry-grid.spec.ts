import { eq } from 'drizzle-orm';
import { observation } from '@/db/schema/observation';
import { planEntry } from '@/db/schema/plan';
import { recordAndSubmit } from '@/db/testing-values';
import { locales } from '@/lib/locale';
import ar from '../messages/ar.json' with { type: 'json' };
import en from '../messages/en.json' with { type: 'json' };
import fr from '../messages/fr.json' with { type: 'json' };
import { expect, type Office, test } from './fixtures/office';
import { press } from './verbs/by-keyboard';
import { pasteAt } from './verbs/enter-values';

const messages = { fr, en, ar };
const sheet = 'entry/TL-01%402015/2023-Q1';

/** Served is split by sex: its table stands first. */
function splitServed({ db, programme }: Office): void {
  db.update(planEntry)
    .set({ breakdownId: programme.breakdowns.bySex })
    .where(eq(planEntry.indicatorId, programme.indicators.served))
    .run();
}

for (const locale of locales) {
  const { actions } = messages[locale].entry;

  test(`a sheet is entered by the keyboard alone, ${locale}`, async ({ office }) => {
    const page = await office.signedIn('contributor');
    await page.goto(`/${locale}/office/${office.programme.slug}/${sheet}`);
    const cellOf = (row: number, column = 1) =>
      page.getByRole('row').nth(row).getByRole('gridcell').nth(column);
    const { keyboard } = page;
    await cellOf(1).focus();
    await keyboard.type('12');
    await keyboard.press('Enter');
    await keyboard.type('7');
    await keyboard.press('Tab');
    await keyboard.type('96/150');
    await keyboard.press('Enter');
    await keyboard.press('F2');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await keyboard.type('9');
    await keyboard.press('Escape');
    await keyboard.press('ArrowDown');
    await keyboard.type('Un registre');
    await keyboard.press('Enter');

    await expect(cellOf(1)).toContainText('12');
    await expect(cellOf(2)).toContainText('7');
    await expect(cellOf(3)).toContainText('96 / 150');
    await expect(cellOf(4)).toContainText('drafted');
    await expect(cellOf(5)).not.toContainText('9');
    await expect(cellOf(6)).toContainText('Un registre');

    await keyboard.press('Control+Home');
    await expect(cellOf(1, 0)).toBeFocused();
    await keyboard.press(locale === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    await expect(cellOf(1)).toBeFocused();
    await keyboard.press('End');
    await expect(cellOf(1, 3)).toBeFocused();
    await keyboard.press('Escape');
    await keyboard.press('Tab');
    await expect(page.getByRole('grid').locator(':focus')).toHaveCount(0);

    await press(page, page.getByRole('button', { name: actions.save, exact: true }));
    await expect(page.getByRole('main').getByRole('status')).toContainText('5');
  });

  test(`a block is pasted, undone and done again, ${locale}`, async ({ office }) => {
    splitServed(office);
    const { officer } = office.programme.people;
    recordAndSubmit(office.db, office.programme, officer, [{ indicator: 'units', value: 3 }]);
    const page = await office.signedIn('contributor');
    await page.goto(`/${locale}/office/${office.programme.slug}/${sheet}`);
    const cell = (table: number, row: number, column: number) =>
      page.getByRole('grid').nth(table).getByRole('row').nth(row).getByRole('gridcell').nth(column);
    await pasteAt(cell(0, 1, 1), '421\t"267"\r\n');
    await expect(cell(0, 1, 3)).toContainText('688');
    await expect(cell(0, 1, 3)).toHaveAttribute('aria-readonly', 'true');

    await pasteAt(cell(1, 1, 1), '9\n1/2\n\n2,639');
    await expect(cell(1, 1, 1)).toContainText('3');
    await expect(cell(1, 2, 1)).toContainText('1 / 2');
    await expect(page.getByRole('main')).toContainText(messages[locale].entry.status.unclear);
    const { reading } = messages[locale].entry.unclear;
    const bare = reading.slice(reading.indexOf('{ (') + 3, reading.indexOf(')}'));
    await page.getByRole('button', { name: bare }).click();
    await expect(page.getByRole('button', { name: bare })).toBeHidden();

    await page.getByRole('button', { name: actions.undo, exact: true }).click();
    await expect(cell(1, 2, 1)).not.toContainText('1 / 2');
    await expect(cell(0, 1, 3)).toContainText('688');
    await cell(0, 1, 1).click();
    await page.keyboard.press('Control+z');
    await expect(cell(0, 1, 1)).not.toContainText('421');
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+Shift+Z');
    await expect(cell(1, 2, 1)).toContainText('1 / 2');
    await expect(cell(0, 1, 2)).toContainText('267');
  });
}

test('a block is filled, said to be missing and emptied without a keyboard', async ({ office }) => {
  splitServed(office);
  const page = await office.signedIn('contributor');
  await page.goto(`/en/office/${office.programme.slug}/${sheet}`);
  const tools = page
    .getByRole('group', { name: 'What can be done with the selected cells' })
    .first();
  const cell = (column: number) => page.getByRole('gridcell').nth(column);
  await cell(1).click();
  await tools.getByRole('button', { name: 'Select a block' }).click();
  await cell(2).click();
  await tools.getByRole('button', { name: 'Not collected…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Not collected' });
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await dialog.getByRole('textbox').fill('The centre was flooded');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  for (const column of [1, 2]) await expect(cell(column)).toContainText('Not collected');
  await tools.getByRole('button', { name: 'Empty', exact: true }).click();
  await expect(cell(1)).toHaveAccessibleName(/missing/);

  await tools.getByRole('button', { name: 'Select a block' }).click();
  await cell(1).click();
  await tools.getByRole('button', { name: 'Paste…' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('4\t5');
  await page.getByRole('button', { name: 'Insert' }).click();
  await expect(cell(3)).toContainText('9');
});

test('the sheet of a region has its sites as groups of rows, and hands all of them over', async ({
  office,
}) => {
  const { db, programme } = office;
  const { places, phases, indicators, breakdowns } = programme;
  db.insert(planEntry)
    .values({
      ...{ indicatorId: indicators.served, placeId: places.clinic, phaseId: phases.second },
      ...{ frequency: 'quarter', breakdownId: breakdowns.none },
    })
    .run();
  const page = await office.signedIn('contributor');
  await page.goto(`/en/office/${programme.slug}/entry`);
  const q1 = page.getByRole('region', { name: 'Q1 2023' });
  await expect(q1.getByRole('listitem').getByRole('link', { name: 'Clinic' })).toBeVisible();
  await q1.getByRole('link', { name: 'North' }).click();
  await expect(page.getByRole('rowheader', { name: 'Clinic' })).toBeVisible();
  const served = page.getByRole('row', { name: /^served/ });
  for (const [at, value] of ['40', '7'].entries()) {
    await served.nth(at).getByRole('gridcell').nth(1).click();
    await page.keyboard.type(value);
    await page.keyboard.press('Tab');
  }
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText('2 values submitted');
  const stored = db
    .select()
    .from(observation)
    .where(eq(observation.indicatorId, indicators.served))
    .all();
  const handedOver = new Map(
    stored.map(({ placeId, value, reviewState }) => [placeId, `${value} ${reviewState}`]),
  );
  expect(handedOver).toEqual(
    new Map([
      [places.north, '40 submitted'],
      [places.clinic, '7 submitted'],
    ]),
  );
});
