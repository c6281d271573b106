import { randomUUID } from 'node:crypto';
import { expect, test } from './fixtures/office';
import { enter } from './verbs/keyboard';
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
  await enter(
    page,
    page.getByRole('region', { name: 'Q1 2027' }).getByRole('link', { name: 'Coast' }),
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Q1 2027' })).toBeVisible();
  for (const { code, title } of indicators) {
    await expect(page.getByRole('row', { name: `${code} ${title}` })).toBeVisible();
  }
  await expect(page.getByRole('row', { name: '1.1 People advised' })).toContainText('100');
});
