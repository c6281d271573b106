import { aProgrammeBeside } from '@/db/testing-shared-set';
import { transact } from '@/db/transact';
import { expect, test } from './fixtures/office';
import {
  addDimension,
  dimensionItem,
  makeBreakdown,
  openDimensions,
  sendDimension,
} from './verbs/add-dimension';
import {
  addOrganisation,
  openOrganisations,
  organisationItem,
  sendOrganisation,
} from './verbs/add-organisation';
import {
  addGroup,
  addPlace,
  doWithPlace,
  menuOf,
  openPlaces,
  placeLine,
  sendPlace,
  sendSuccession,
} from './verbs/add-places';
import { press, type } from './verbs/by-keyboard';
import { said } from './verbs/enter-values';

const country = 'TL Testland';

test('an officer draws up the places by keyboard alone', async ({ office }) => {
  const page = await office.signedIn('officer');
  await openPlaces(page, office.programme.slug);
  await addPlace(page, { code: 'TL-03', name: 'West', level: 'Region', within: country });
  await expect(said(page)).toContainText('TL-03@2015 was added.');
  await expect(page.getByRole('button', { name: 'Add a place', exact: true })).toBeFocused();
  await addPlace(page, { code: 'TL-04', name: 'East', level: 'Region', within: country });
  await addPlace(page, { code: 'TL-05', name: 'Coast', level: 'Region', within: country });
  await addPlace(page, { code: 'TL-03-A', name: 'Harbour', level: 'Site', within: 'TL-03 West' });

  await test.step('a code that is taken is refused where it was typed', async () => {
    const again = { code: 'TL-03', name: 'West again', level: 'Site', within: country } as const;
    const form = await sendPlace(page, again);
    const code = form.getByLabel('Code');
    await expect(form).toContainText('A place already has this code in this edition.');
    await expect(code).toBeFocused();
    await expect(code).toHaveAttribute('aria-invalid', 'true');
    await expect(form.getByLabel('English')).toHaveValue('West again');
    await expect(form.getByLabel('Level')).toHaveValue('site');
    await expect(form.getByLabel('In which place?')).toHaveValue('TL@2015');
    // What was typed is not lost to a slip: the question that Escape asks is answered no.
    await page.keyboard.press('Escape');
    await expect(form.getByLabel('English')).toHaveValue('West again');
    await press(page, form.getByRole('button', { name: 'Cancel' }));
    await expect(form).toBeHidden();
  });

  await test.step('places move among the others, and into another', async () => {
    await doWithPlace(page, 'TL-05@2015', 'Move up');
    await expect(said(page)).toContainText('TL-05@2015 was moved in the order.');
    await expect(menuOf(page, 'TL-05@2015')).toBeFocused();
    const regions = page.getByRole('main').getByText(/^(West|East|Coast)$/);
    await expect(regions).toHaveText(['West', 'Coast', 'East']);

    await doWithPlace(page, 'TL-03-A@2015', 'Move into…');
    const form = page.getByRole('dialog', { name: 'Move TL-03-A@2015' });
    await type(page, form.getByLabel('In which place?'), 'TL-04 East');
    await press(page, form.getByRole('button', { name: 'Move' }));
    await expect(said(page)).toContainText('TL-03-A@2015 was moved.');
    await expect(menuOf(page, 'TL-03-A@2015')).toBeFocused();
    const east = page
      .getByRole('listitem')
      .filter({ has: page.getByText('East') })
      .last();
    await expect(east).toContainText('Harbour');
  });

  await test.step('a place follows another on the same territory, and never itself', async () => {
    const form = await sendSuccession(page, {
      place: 'TL-05 Coast',
      predecessor: 'TL-05 Coast',
      territory: 'Same territory',
    });
    await expect(form).toContainText('A place cannot follow itself, nor one that follows it.');
    await expect(form.getByLabel('Place it followed')).toBeFocused();
    await page.keyboard.type('TL-04 East');
    await press(page, form.getByRole('button', { name: 'Declare' }));
    await expect(form).toBeHidden();
    const succession = page.getByRole('listitem').filter({ hasText: 'followed' });
    await expect(succession).toContainText('TL-05 Coast (2015) followed TL-04 East (2015)');
    await expect(succession).toContainText('Same territory');
  });

  await test.step('places are grouped', async () => {
    await addGroup(page, {
      code: 'pilots',
      name: 'Pilot regions',
      members: ['TL-03 West (2015)', 'TL-05 Coast (2015)'],
    });
    await expect(placeLine(page, 'Pilot regions')).toBeVisible();
    await expect(page.getByText('TL-03@2015 · TL-05@2015')).toBeVisible();
  });

  await test.step('a place that data stands under is not taken out', async () => {
    await doWithPlace(page, 'TL-01@2015', 'Take out of the programme');
    const question = page.getByRole('dialog', { name: 'Take TL-01@2015 out of the programme' });
    await press(page, question.getByRole('button', { name: 'Take out' }));
    await expect(question.getByRole('alert')).toContainText('Data of the programme still stands');
    await page.keyboard.press('Escape');
    await expect(menuOf(page, 'TL-01@2015')).toBeFocused();
  });
});

test('a place that other programmes show is for an officer of each of them', async ({ office }) => {
  const { db, programme } = office;
  transact(db, (tx) => aProgrammeBeside(tx, programme, `beside-${programme.slug}`));
  const page = await office.signedIn('officer');
  await openPlaces(page, programme.slug);
  await expect(page.getByRole('main')).toContainText(
    'Other programmes use the same set of places.',
  );
  await doWithPlace(page, 'TL-02@2015', 'Edit');
  const form = page.getByRole('dialog', { name: 'Edit TL-02@2015' });
  await type(page, form.getByLabel('English'), 'South by another name');
  await press(page, form.getByRole('button', { name: 'Save' }));
  await expect(form.getByRole('alert')).toContainText('Other programmes use this place.');
  await expect(form.getByLabel('English')).toHaveValue('South by another name');
});

test('an officer keeps the organisations', async ({ office }) => {
  const page = await office.signedIn('officer');
  await openOrganisations(page, office.programme.slug);
  const wanted = { code: 'MS2', name: '<b>Medical</b> help', roles: ['Partner'] } as const;
  await addOrganisation(page, wanted);
  await expect(organisationItem(page, 'MS2')).toContainText('<b>Medical</b> help');

  const form = await sendOrganisation(page, { ...wanted, name: 'Turned \u202eround' });
  await expect(form).toContainText('This text holds an invisible character');
  const name = form.getByLabel('English');
  await expect(name).toBeFocused();
  await name.fill('Another');
  await form.getByRole('button', { name: 'Add' }).click();
  await expect(form).toContainText('An organisation already has this code');
  await expect(form.getByLabel('Code')).toBeFocused();
  await expect(name).toHaveValue('Another');
  await expect(form.getByRole('checkbox', { name: 'Partner' })).toBeChecked();
  await form.getByRole('button', { name: 'Cancel' }).click();

  const archive = page.getByRole('button', { name: 'Archive the organisation MS2' });
  await archive.focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('The organisation MS2 is no longer offered.');
  const restore = page.getByRole('button', { name: 'Restore the organisation MS2' });
  await expect(restore).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('The organisation MS2 is offered again.');
});

test('an officer says what values are split by', async ({ office }) => {
  const page = await office.signedIn('officer');
  await openDimensions(page, office.programme.slug);
  const categories = [
    { code: 'in', title: 'In school' },
    { code: 'out', title: 'Out of school' },
  ];
  const wanted = { code: 'school', title: 'Schooling', kind: 'exclude', categories } as const;
  await addDimension(page, wanted);
  const item = dimensionItem(page, 'school');
  await expect(item.getByRole('listitem')).toHaveText([/In school/, /Out of school/]);

  await item.getByRole('button', { name: 'Move out (school) up' }).press('Enter');
  await expect(said(page)).toContainText('The order of the categories of school was saved.');
  await expect(item.getByRole('listitem')).toHaveText([/Out of school/, /In school/]);
  await expect(item.getByRole('button', { name: 'Move out (school) up' })).toBeFocused();

  await test.step('a code that stands twice is told at the second', async () => {
    const twice = [...categories, { code: 'in', title: 'In again' }];
    const form = await sendDimension(page, { ...wanted, code: 'other', categories: twice });
    const third = form.getByRole('listitem').nth(2);
    await expect(third).toContainText('A category of this dimension already has this code');
    await expect(third.getByLabel('Code of the category')).toBeFocused();
    await expect(third.getByLabel('English')).toHaveValue('In again');
    await form.getByRole('button', { name: 'Cancel' }).click();
  });

  await makeBreakdown(page, ['Schooling']);
  await expect(said(page)).toContainText('The breakdown was made.');
  const made = page.getByRole('region', { name: 'Breakdowns' }).getByRole('listitem');
  await expect(made.filter({ hasText: 'Schooling' })).toContainText('2 parts');
});
