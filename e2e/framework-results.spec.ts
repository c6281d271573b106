import { recordApproved } from '@/db/testing-values';
import { expect, test } from './fixtures/office';
import {
  act,
  addResult,
  branchOf,
  choose,
  dragUnder,
  fillTexts,
  lineOf,
  menuOf,
  openFramework,
  saying,
  textIn,
} from './verbs/edit-framework';

test('a tree grows from an impact, and a result moves under another by the keyboard', async ({
  office,
}) => {
  const page = await office.signedIn('officer');
  await openFramework(page, office.programme.slug);
  await page.getByRole('link', { name: 'Add a result', exact: true }).click();
  await addResult(page, { code: 'I1', level: 'Impact', title: { en: 'Lives are better' } });
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  for (const code of ['A', 'B']) {
    await openFramework(page, office.programme.slug);
    await page.getByRole('link', { name: 'Add a result under it: I1' }).click();
    await addResult(page, { code, level: 'Outcome', title: { en: `Outcome ${code}` } });
  }
  await openFramework(page, office.programme.slug);
  await page.getByRole('link', { name: 'Add a result under it: A' }).click();
  await expect(page.getByRole('radio', { name: 'Output', exact: true })).toBeChecked();
  await addResult(page, { code: 'A1', level: 'Output', title: { en: 'A service' } });
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await expect(branchOf(page, 'A').last()).toContainText('A service');

  await menuOf(page, 'A1').focus();
  await page.keyboard.press('Enter');
  const moving = page.getByRole('button', { name: 'Move under…' });
  while (!(await moving.evaluate((button) => button === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Move A1' });
  await expect(dialog.getByLabel('Under which result?')).toBeFocused();
  await page.keyboard.type('B Out');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(saying(page, 'A1 was moved.')).toBeVisible();
  await expect(branchOf(page, 'B').last()).toContainText('A service');
  await expect(menuOf(page, 'A1')).toBeFocused();
});

test('a result moves under another by dragging it', async ({ office }) => {
  const page = await office.signedIn('officer');
  const { slug } = office.programme;
  await openFramework(page, slug, '/results/new?under=O1');
  await addResult(page, { code: 'O1.1', level: 'Output', title: { en: 'A service' } });
  await openFramework(page, slug, '/results/new');
  await addResult(page, { code: 'O2', level: 'Outcome', title: { en: 'Another outcome' } });
  await openFramework(page, slug);
  await dragUnder(page, 'O1.1', 'O2');
  await expect(saying(page, 'O1.1 was moved.')).toBeVisible();
  await expect(branchOf(page, 'O2')).toContainText('A service');
  await page.reload();
  await expect(branchOf(page, 'O2')).toContainText('A service');
});

test('a result never comes to lie under itself', async ({ office }) => {
  const page = await office.signedIn('officer');
  const { slug } = office.programme;
  await openFramework(page, slug, '/results/new');
  await addResult(page, { code: 'I1', level: 'Impact', title: { en: 'Lives are better' } });
  await openFramework(page, slug, '/results/new?under=I1');
  await addResult(page, { code: 'A', level: 'Outcome', title: { en: 'Outcome A' } });
  await openFramework(page, slug);
  await dragUnder(page, 'I1', 'A');
  await menuOf(page, 'I1').click();
  await expect(lineOf(page, 'I1').getByRole('button', { name: 'Move up' })).toBeVisible();
  await expect(lineOf(page, 'I1').getByRole('button', { name: 'Move under…' })).toHaveCount(0);
  await expect(branchOf(page, 'I1')).toContainText('Outcome A');

  const answer = await page.evaluate(async (programme) => {
    const reply = await fetch(`/api/v1/programmes/${programme}/results/I1/move`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ parent: 'A', before: null }),
    });
    return [reply.status, ((await reply.json()) as { field?: string }).field];
  }, slug);
  expect(answer).toEqual([422, 'parent']);
});

test('what is archived leaves the tree and comes back, but not with something in use under it', async ({
  office,
}) => {
  const page = await office.signedIn('officer');
  await openFramework(page, office.programme.slug);
  await act(page, 'O1', 'Archive');
  await expect(page.getByText('Indicators in use stand under it.')).toBeVisible();
  await act(page, 'units', 'Archive');
  await expect(saying(page, 'units is archived. Nothing was deleted.')).toBeVisible();
  await expect(lineOf(page, 'units')).toHaveCount(0);
  await page.getByText('1 archived item').click();
  await page.getByRole('button', { name: 'Restore units' }).click();
  await expect(saying(page, 'units is in use again.')).toBeVisible();
  await expect(menuOf(page, 'units')).toBeFocused();
});

test('an indicator is created in three languages with its arithmetic and its unit', async ({
  office,
}) => {
  const page = await office.signedIn('officer');
  await openFramework(page, office.programme.slug);
  await page.getByRole('link', { name: 'Add an indicator under O1' }).click();
  await expect(page.getByLabel('Result it measures')).toHaveValue('O1');
  await page.getByLabel('Code', { exact: true }).fill('served');
  const title = { en: 'People advised', fr: 'Personnes conseillées', ar: 'الأشخاص المستفيدون' };
  await fillTexts(page, /^Title/, title);
  await choose(page, 'Kind of values', 'Number');
  await choose(page, 'Over time', 'Running total');
  await choose(page, 'The running total counts since', 'The start of the phase');
  await choose(page, 'Over places', 'Sum');
  await choose(page, 'Direction of progress', 'Higher is better');
  const unit = page.getByRole('group', { name: 'Unit', exact: true });
  await unit.getByLabel('For 1', { exact: true }).fill('person');
  await unit.getByLabel('For 0 and from 2').fill('people');
  await page.getByRole('button', { name: 'Add an indicator' }).click();

  const code = page.getByLabel('Code', { exact: true });
  await expect(code).toBeFocused();
  await expect(code).toHaveAccessibleDescription(/An indicator already has this code\./);
  await expect(code).toHaveValue('served');
  await expect(textIn(page, /^Title/, 'ar')).toHaveValue(title.ar);
  await expect(unit.getByLabel('For 0 and from 2')).toHaveValue('people');
  await code.fill('advised');
  await page.getByRole('button', { name: 'Add an indicator' }).click();
  await expect(saying(page, 'advised was added.')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('radio', { name: 'Running total', exact: true })).toBeChecked();
  await expect(textIn(page, /^Title/, 'fr')).toHaveValue(title.fr);
  await page.goto(`/ar/office/${office.programme.slug}/framework`);
  await expect(page.getByRole('link', { name: title.ar })).toBeVisible();
});

test('markup in a title stays text, and what would turn it round is refused', async ({
  office,
}) => {
  const page = await office.signedIn('officer');
  const { slug } = office.programme;
  const markup = '<img src=x onerror="document.title=1"><b>Bold</b>';
  await openFramework(page, slug, '/results/new');
  await page.getByLabel('Code', { exact: true }).fill('X');
  await choose(page, 'Level', 'Outcome');
  await fillTexts(page, /^Title/, { en: `${markup}\u202eevil`, fr: 'Un effet' });
  await page.getByRole('button', { name: 'Add a result' }).click();
  await expect(textIn(page, /^Title/, 'en')).toBeFocused();
  await expect(textIn(page, /^Title/, 'en')).toHaveAccessibleDescription(/invisible character/);
  await expect(textIn(page, /^Title/, 'fr')).toHaveValue('Un effet');
  await textIn(page, /^Title/, 'en').fill(markup);
  await page.getByRole('button', { name: 'Add a result' }).click();
  await expect(saying(page, 'X was added.')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await expect(lineOf(page, 'X')).toContainText(markup);
  await expect(page.getByRole('main').locator('img, b')).toHaveCount(0);
  await expect(page).toHaveTitle(/Results framework/);
});

test('once values stand, another arithmetic is a new version with a day and a reason', async ({
  office,
}) => {
  const { db, programme } = office;
  recordApproved(db, programme, [{ indicator: 'units', value: 5 }]);
  const page = await office.signedIn('officer', 'Amina');
  await openFramework(page, programme.slug, '/indicators/units');
  await expect(page.getByText('1 value stands under version 1')).toBeVisible();
  await choose(page, 'Over time', 'Per period, adds up');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByLabel('Valid from')).toBeFocused();
  await expect(page.getByLabel('Valid from')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Valid from').fill('2023-04-01');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByLabel('Reason')).toBeFocused();
  await page.getByLabel('Reason').fill('The register now counts each quarter');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(saying(page, 'units was saved.')).toBeVisible();

  const versions = page.getByRole('region', { name: 'Versions' });
  const newest = versions.getByRole('listitem').first();
  await expect(newest).toContainText('Version 2 · current');
  await expect(newest).toContainText('from 1 April 2023');
  await expect(newest).toContainText('The register now counts each quarter');
  await expect(newest).toContainText('Amina');
  await expect(versions.getByRole('listitem').last()).toContainText('1 value');
  await expect(page.getByLabel('Valid from')).toHaveCount(0);
});
