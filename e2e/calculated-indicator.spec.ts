import { eq } from 'drizzle-orm';
import { indicator } from '@/db/schema/indicator';
import { says } from '@/db/testing-framework';
import { anIndicator } from '@/db/testing-indicator';
import { recordApproved } from '@/db/testing-values';
import { axeFindings } from './fixtures/axe';
import { expect, type Office, test } from './fixtures/office';
import { choose, fillTexts, openFramework, saying, textIn } from './verbs/edit-framework';
import { publishRelease } from './verbs/publish-release';

/** The result under which the indicators of a test programme stand. */
function resultOf({ db, programme }: Office): number {
  const found = db
    .select({ resultId: indicator.resultId })
    .from(indicator)
    .where(eq(indicator.id, programme.indicators.served))
    .get();
  if (!found) throw new Error('A test programme has its indicators.');
  return found.resultId;
}

test('a sum of two indicators is declared, and goes to the results and to the public with its note', async ({
  office,
}) => {
  const { db, programme } = office;
  const { slug, id: programmeId } = programme;
  const own = { programmeId, resultId: resultOf(office), countsPeople: true };
  anIndicator(db, { ...own, code: 'trained', title: 'People trained' });
  anIndicator(db, { ...own, code: 'advised', title: 'People advised' });
  recordApproved(db, programme, [
    { indicator: 'served', value: 30 },
    { indicator: 'trained', value: 12 },
  ]);

  const page = await office.signedIn('officer');
  await openFramework(page, slug, '/indicators/new?result=O1');
  await page.getByLabel('Code', { exact: true }).fill('reached');
  await fillTexts(page, /^Title/, { en: 'People reached' });
  await choose(page, 'Kind of values', 'Number');
  await page.getByLabel('Calculated: the sum of other indicators').check();
  await expect(page.getByRole('radiogroup', { name: 'Over time' })).toHaveCount(0);
  await choose(page, 'Direction of progress', 'Higher is better');

  const add = page.getByRole('button', { name: 'Add an indicator' });
  await add.click();
  const components = page.getByRole('group', { name: 'Indicators added' });
  await expect(components.getByText('A sum adds at least two indicators.')).toBeVisible();
  await components.getByLabel('served ·').check();
  await expect(components.getByLabel('units ·')).toBeDisabled();
  await components.getByRole('searchbox').fill('TRAINED');
  await components.getByLabel('trained · People trained').check();
  await expect(components.getByLabel('served ·')).toBeChecked();
  await add.click();
  expect(await axeFindings(page)).toEqual([]);
  await expect(textIn(page, /^Note on double/, 'fr')).toHaveAttribute('aria-invalid', 'true');
  await fillTexts(page, /^Note on double/, {
    en: 'One person may be served and trained.',
    fr: 'Une personne peut être servie et formée.',
    ar: 'قد يُخدم الشخص ويُدرَّب.',
  });
  await add.click();
  await expect(saying(page, 'reached was added.')).toBeVisible();
  await expect(components.getByLabel('trained · People trained')).toBeChecked();

  await page.goto(`/en/office/${slug}`);
  await expect(page.getByRole('row', { name: /People reached/ })).toContainText('42');
  await openFramework(page, slug, '/plan');
  await expect(page.getByRole('rowheader', { name: /People trained/ })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /People reached/ })).toHaveCount(0);

  await publishRelease(page, slug, 1);
  const donor = await office.visiting();
  await donor.goto(`/en/${slug}/indicators/reached/about`);
  const about = donor.getByRole('main');
  expect(await axeFindings(donor)).toEqual([]);
  await expect(about).toContainText('the sum of 2 indicators');
  await expect(about).toContainText('One person may be served and trained.');
  await about.getByRole('link', { name: 'People trained' }).first().click();
  await expect(donor).toHaveURL(new RegExp(`/en/${slug}/indicators/trained`));

  await donor.goto(`/ar/${slug}/indicators/reached`);
  await expect(donor.getByRole('main')).toContainText('قد يُخدم الشخص ويُدرَّب.');
  await donor.goto(`/en/${slug}/indicators/reached`);
  await expect(donor.getByRole('columnheader', { name: 'Indicator' }).first()).toBeVisible();
  await expect(donor.getByText('Sum of 2 indicators: served, trained.').first()).toBeVisible();
  const csv = await donor.request.get(
    `/api/v1/programmes/${slug}/releases/1/figures.csv?indicator=reached&lang=en`,
  );
  expect(await csv.text()).toContain('served · trained');
});

test('once values stand, a sum of other indicators is a new version', async ({ office }) => {
  const { db, programme } = office;
  const { slug, id: programmeId } = programme;
  const own = { programmeId, resultId: resultOf(office), countsPeople: true };
  const trained = anIndicator(db, { ...own, code: 'trained' });
  anIndicator(db, { ...own, code: 'advised' });
  anIndicator(db, {
    ...{ ...own, code: 'reached', overlapNote: says('Some in both') },
    components: [programme.indicators.served, trained],
  });
  recordApproved(db, programme, [{ indicator: 'served', value: 30 }]);
  const page = await office.signedIn('officer');
  await openFramework(page, slug, '/indicators/reached');
  await page.getByRole('group', { name: 'Indicators added' }).getByLabel('advised ·').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByLabel('Valid from')).toBeVisible();
  await page.getByLabel('Valid from').fill('2023-04-01');
  await page.getByLabel('Reason').fill('Advice counts too');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(saying(page, 'reached was saved.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Versions' })).toContainText('Version 2 · current');

  await openFramework(page, slug, '/indicators/trained');
  await page.getByLabel('Counts people').uncheck();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/The calculated indicator .?reached.? adds this one/)).toBeVisible();
});
