import { axeFindings } from './fixtures/axe';
import { expect, test } from './fixtures/office';
import { aimCell, openTargets, pasteAims, saveAims, typeAim } from './verbs/set-targets';
import { chooseTerm, openTagging, openTags } from './verbs/tag';

test('a level is the one whose name is typed, letter by letter', async ({ office }) => {
  const officer = await office.signedIn('officer');
  await openTargets(officer, office.programme.slug);
  for (const level of ['adopted', 'Drafted', 'planned']) {
    await typeAim(officer, 'plan', 'North', level);
    await expect(await aimCell(officer, 'plan', 'North')).toContainText(level.toLowerCase());
  }
  await typeAim(officer, 'plan', 'North', 'dropped');
  const wrong = await aimCell(officer, 'plan', 'North');
  await expect(wrong).toContainText('dropped');
  await expect(wrong).toHaveAttribute('aria-invalid', 'true');
});

test('an officer types and pastes targets, and nothing is lost on a wrong one', async ({
  office,
}) => {
  const officer = await office.signedIn('officer');
  const { slug } = office.programme;
  await openTargets(officer, slug);

  await typeAim(officer, 'units', 'Programme as a whole', '40');
  await typeAim(officer, 'units', 'North', '>= 12');
  await expect(await aimCell(officer, 'units', 'North')).toContainText('≥ 12');
  await (await aimCell(officer, 'units', 'South')).click();
  await officer.keyboard.type('7');
  await (await aimCell(officer, 'units', 'North')).click();
  await expect(await aimCell(officer, 'units', 'South')).toContainText('7');
  await pasteAims(officer, 'placed', 'North', '62.5 %\t50 %\nDrafted\tadopted\n12 km\t1 000,50\n');
  await expect(officer.getByText('6 cells pasted, to be saved.')).toBeVisible();

  const wrong = await aimCell(officer, 'spent', 'North');
  await expect(wrong).toContainText('12 km');
  await expect(wrong).toContainText('is not in the unit of the indicator (MAD)');
  await expect(wrong).toHaveAttribute('aria-invalid', 'true');
  await officer.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(wrong).toBeFocused();
  await expect(officer.getByText('9 cells not saved')).toBeVisible();

  await officer.keyboard.type('12');
  expect(await axeFindings(officer)).toEqual([]);
  await officer.keyboard.press('Tab');
  await expect(await aimCell(officer, 'spent', 'South')).toBeFocused();
  await saveAims(officer, 9);

  await officer.reload();
  const stands = [
    ['units', 'Programme as a whole', '40'],
    ['units', 'North', '≥ 12'],
    ['placed', 'North', '62.5%'],
    ['plan', 'South', 'adopted'],
    ['spent', 'South', '1,000.50'],
  ] as const;
  for (const [indicator, place, text] of stands) {
    await expect(await aimCell(officer, indicator, place)).toHaveText(text);
  }
});

test('a number that can be read in two ways is asked about once for the block', async ({
  office,
}) => {
  const officer = await office.signedIn('officer');
  await openTargets(officer, office.programme.slug, { show: 'life' });
  await pasteAims(officer, 'spent', 'Programme as a whole', '2,639\t1,200');
  await expect(officer.getByText(/^What does “.?2,639.?” mean/)).toBeVisible();
  await officer.getByRole('button', { name: /2,639.? \(no decimals\)/ }).click();
  await expect(await aimCell(officer, 'spent', 'North')).toContainText('1,200.00');
  await saveAims(officer, 2);
});

test('an officer says where indicators began', async ({ office }) => {
  const officer = await office.signedIn('officer');
  const { slug } = office.programme;
  await openTargets(officer, slug, { show: 'baselines', phase: 'II' });
  await typeAim(officer, 'placed', 'North', '30/0');
  await expect(await aimCell(officer, 'placed', 'North')).toContainText(
    'The denominator is above zero.',
  );
  await typeAim(officer, 'placed', 'North', '60/48 (2021)');
  await expect(await aimCell(officer, 'placed', 'North')).toContainText(
    'The part cannot exceed the group.',
  );
  await typeAim(officer, 'placed', 'North', '30/48 (2020)');
  await typeAim(officer, 'units', 'North', '3');
  await saveAims(officer, 2);
  // The year of a new one is that before the phase began.
  await expect(await aimCell(officer, 'units', 'North')).toHaveText('3 (2021)');

  await openTargets(officer, slug);
  await typeAim(officer, 'placed', 'North', '62.5');
  await expect(await aimCell(officer, 'placed', 'North')).toContainText(
    'The target equals the baseline.',
  );
});

test('a target of a phase under way changes with a reason, and the earlier one stays', async ({
  office,
}) => {
  const officer = await office.signedIn('officer', 'Olga Officer');
  await openTargets(officer, office.programme.slug);
  await typeAim(officer, 'served', 'North', '450');
  await officer.getByRole('button', { name: 'Save', exact: true }).click();
  const dialog = officer.getByRole('dialog', { name: 'Why do these targets change?' });
  await dialog.getByRole('button', { name: 'Save with this reason' }).click();
  await expect(dialog.getByText('Please fill this in.')).toBeVisible();
  await dialog.getByLabel('Reason').fill('A second clinic has opened');
  await dialog.getByRole('button', { name: 'Save with this reason' }).click();
  await expect(dialog).toBeHidden();
  await expect(officer.getByText('1 cell saved.')).toBeVisible();

  await (await aimCell(officer, 'served', 'North')).click();
  await officer.keyboard.press('Alt+Enter');
  const details = officer.getByRole('dialog');
  await expect(details.getByText(/^In force since .* set by .*Olga Officer/)).toBeVisible();
  expect(await axeFindings(officer)).toEqual([]);
  const earlier = details.getByRole('listitem').filter({ hasText: '400' });
  await expect(earlier).toContainText('A second clinic has opened');
});

test('an officer tags an indicator and links it to a reference, by keyboard', async ({
  office,
}) => {
  const officer = await office.signedIn('officer');
  await openTags(officer, office.programme.slug);
  const line = officer.getByRole('listitem').filter({
    has: officer.getByRole('button', { name: /^Tags: .*served/ }),
  });

  const tags = await openTagging(officer, 'Tags', 'served');
  await officer.keyboard.type('10');
  expect(await axeFindings(officer)).toEqual([]);
  await officer.keyboard.press('ControlOrMeta+a');
  await chooseTerm(officer, '10.7', '10.7');
  await expect(tags.getByRole('list', { name: 'Terms chosen' })).toContainText('10.7');
  await tags.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(tags).toBeHidden();
  await expect(line).toContainText('sdg-target 10.7');

  const references = await openTagging(officer, 'References', 'served');
  await chooseTerm(officer, 'target 8.5', '8.5');
  await references.getByLabel('What counts').selectOption('a share of the value');
  await references.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(references.getByLabel('Share, in %')).toBeFocused();
  expect(await axeFindings(officer)).toEqual([]);
  await officer.keyboard.type('40');
  await officer.keyboard.press('Enter');
  await expect(references).toBeHidden();
  await expect(line).toContainText(/40%.? of the value/);
});

test('a vocabulary of the programme is checked row by row, then loaded', async ({ office }) => {
  const officer = await office.signedIn('officer');
  await openTags(officer, office.programme.slug);
  await officer.getByRole('button', { name: 'Load a vocabulary' }).click();
  const dialog = officer.getByRole('dialog');
  await dialog.getByLabel('Code').fill('funder');
  await dialog.getByRole('textbox', { name: 'English' }).fill('Funder’s indicators');
  await dialog.getByLabel('File').setInputFiles({
    name: 'funder.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('code;en;fr;unofficial\nA1;Jobs;Emplois;fr\n;Health;;\n'),
  });
  await dialog.getByRole('button', { name: 'Check and load' }).click();
  await expect(
    dialog.getByText('Row 3: a code of at most 80 characters is missing.'),
  ).toBeVisible();
  const rows = dialog.getByLabel('Rows');
  await rows.fill((await rows.inputValue()).replace(';Health', 'A2;Health'));
  await dialog.getByRole('button', { name: 'Check and load' }).click();
  await expect(dialog).toBeHidden();
  const own = officer.getByRole('listitem').filter({ hasText: 'Funder’s indicators' });
  await expect(own.first()).toContainText('1 label · 1 not official');
});
