import { randomUUID } from 'node:crypto';
import { expect, test } from './fixtures/office';
import { press } from './verbs/by-keyboard';
import {
  addResult,
  choose,
  fillTexts,
  openFramework,
  openStep,
  saying,
} from './verbs/edit-framework';
import {
  addIndicator,
  addOutcome,
  addPhase,
  addRegions,
  createProgramme,
  follow,
  generateQuarters,
  planEverything,
  typeTargets,
} from './verbs/set-up-by-keyboard';

const adding = [
  ['Over time', 'Per period, adds up'],
  ['Over places', 'Sum'],
  ['Direction of progress', 'Higher is better'],
] as const;
const standing = ['Over time', 'State on a day'] as const;

const indicators = [
  { code: '1.1', title: 'People advised', kind: 'Number', choices: adding },
  { code: '1.2', title: 'Grants paid', kind: 'Amount', choices: adding, currency: 'MAD' },
  {
    ...{ code: '1.3', title: 'Still at work after six months', kind: 'Ratio' },
    choices: [['Where the ratio comes from', 'Full count'], ...adding],
  },
  {
    ...{ code: '1.4', title: 'Regional plan', kind: 'Stage' },
    choices: [
      standing,
      ['Over places', 'No total as a number'],
      ['Direction of progress', 'Higher is better'],
    ],
    stages: ['Planned', 'Drafted', 'Adopted'],
  },
  { code: '1.5', title: 'What was learnt', kind: 'Text', choices: [standing] },
] as const;

test('a new user sets up a small programme by the keyboard alone, up to the sheet to fill in', async ({
  office,
}) => {
  test.setTimeout(300_000);
  const page = await office.signedIn('administrator');
  const slug = `valleys-${randomUUID()}`;
  await page.goto('/en/office');
  await follow(page, 'New programme', '/en/office/new');
  await createProgramme(page, slug);

  await follow(page, '1. Phases and periods', '/framework/time');
  await addPhase(page, { code: 'I', title: 'Start', from: '2026-01-01', to: '2026-12-31' });
  await addPhase(page, { code: 'II', title: 'Growth', from: '2027-01-01', to: '2027-12-31' });
  await generateQuarters(page, 'II');

  await follow(page, 'Places', '/framework/places');
  await addRegions(page, ['Upper valley', 'Lower valley', 'Coast']);

  await follow(page, 'Results', '/framework/results/new');
  await addOutcome(page, 'O1', 'People find their way');

  await follow(page, 'Indicators', '/framework/indicators/new');
  for (const [at, indicator] of indicators.entries()) {
    if (at > 0) await follow(page, 'Add an indicator under O1', '/indicators/new?result=O1');
    await addIndicator(page, indicator);
  }

  await follow(page, 'Reporting plan', '/framework/plan');
  await planEverything(page, indicators.length * 3);

  await follow(page, 'Targets', '/framework/targets');
  await typeTargets(page, ['600', '300', '200', '100']);
  await expect(page.getByText('Everything is in place: values can be entered.')).toBeVisible();

  await follow(page, 'Enter values', '/entry');
  await press(
    page,
    page.getByRole('region', { name: 'Q1 2027' }).getByRole('link', { name: 'Coast' }),
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Q1 2027' })).toBeVisible();
  for (const { code, title } of indicators) {
    await expect(page.getByRole('row', { name: `${code} ${title}` })).toBeVisible();
  }
  await expect(page.getByRole('row', { name: '1.1 People advised' })).toContainText('100');
});

test('the same with the mouse, one step at a time', async ({ office }) => {
  const page = await office.signedIn('administrator');
  const slug = `valleys-${randomUUID()}`;
  await page.goto('/en/office/new');
  await fillTexts(page, /^Title/, { fr: 'Vallées', en: 'Valleys', ar: 'الوديان' });
  await page.getByLabel('Short name').fill(slug);
  await choose(page, 'Country or area', 'Another one');
  await fillTexts(page, /^Name of the country or area/, { en: 'Valleyland' });
  await page.getByLabel('Code of the area').fill(slug.slice(0, 30));
  await page.getByRole('button', { name: 'Create the programme' }).click();
  await page.waitForURL(`**/${slug}/framework`);

  await openStep(page, '1. Phases and periods', '/framework/time');
  await page.getByRole('button', { name: 'Add a phase' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Code', { exact: true }).fill('I');
  await dialog.getByLabel('Start', { exact: true }).fill('2027-01-01');
  await dialog.getByLabel('End', { exact: true }).fill('2027-12-31');
  await fillTexts(page, /^Title/, { en: 'Start' });
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^I Start/ })).toBeVisible();
  await page.getByRole('button', { name: 'Generate periods' }).click();
  await page.getByLabel('Frequency').selectOption('Half-year');
  await page.getByRole('button', { name: 'Open these periods' }).click();
  await expect(saying(page, '2 periods opened.')).toBeVisible();

  await openStep(page, 'Places', '/framework/places');
  await page.getByRole('button', { name: 'Add a place' }).click();
  await dialog.getByLabel('Code', { exact: true }).fill('VL-01');
  await dialog.getByLabel('Edition of the division').fill('2026');
  await fillTexts(page, /^Name/, { en: 'Upper valley' });
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();

  await openStep(page, 'Results', '/framework/results/new');
  await addResult(page, { code: 'O1', level: 'Outcome', title: { en: 'People find work' } });
  await openStep(page, 'Indicators', '/framework/indicators/new');
  await page.getByLabel('Code', { exact: true }).fill('1.1');
  await fillTexts(page, /^Title/, { en: 'People advised' });
  await choose(page, 'Kind of values', 'Number');
  await choose(page, 'Over time', 'Per period, adds up');
  await choose(page, 'Over places', 'Sum');
  await choose(page, 'Direction of progress', 'Higher is better');
  await page.getByRole('button', { name: 'Add an indicator' }).click();
  await expect(saying(page, '1.1 was added.')).toBeVisible();

  await openStep(page, 'Reporting plan', '/framework/plan');
  await page.getByRole('gridcell').click();
  await page.getByLabel('Frequency').selectOption('Half-year');
  await page.getByRole('button', { name: 'Set in selection' }).click();
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await expect(saying(page, '1 cell saved.')).toBeVisible();

  await openStep(page, 'Targets', '/framework/targets');
  await page.getByRole('gridcell').last().dblclick();
  await page.keyboard.type('100');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await openStep(page, 'Enter values', '/entry');
  await page.getByRole('region', { name: 'H1 2027' }).getByRole('link').click();
  await expect(page.getByRole('row', { name: '1.1 People advised' })).toContainText('100');
  await openFramework(page, slug);
  await expect(page.getByText('Everything is in place: values can be entered.')).toBeVisible();
});
