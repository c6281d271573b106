import { recordApproved } from '@/db/testing-values';
import { expect, test } from './fixtures/office';
import { cell, enter, openSheet, said, saveSheet, submitSheet } from './verbs/enter-values';
import { publishRelease } from './verbs/publish-release';
import { approve, openQueue, sendBack } from './verbs/review-values';

test('a value goes from a contributor through an officer to a donor, and not before it is published', async ({
  office,
}) => {
  test.setTimeout(90_000);
  const { slug } = office.programme;
  const contributor = await office.signedIn('contributor');
  const officer = await office.signedIn('officer');
  const donor = await office.visiting();
  const donorSees = async (figure: string, locale = 'en') => {
    await donor.goto(`/${locale}/${slug}`);
    return donor.getByText(figure, { exact: true }).first();
  };

  await openSheet(contributor, slug);
  await enter(contributor, 'units', '1234');
  await saveSheet(contributor);
  await expect(said(contributor)).toContainText('1 value saved');
  await submitSheet(contributor);
  await expect(said(contributor)).toContainText('1 value submitted');
  await expect(await cell(contributor, 'units')).toHaveAttribute('aria-readonly', 'true');
  await expect(await donorSees('1,234')).toBeHidden();

  await openQueue(officer, slug);
  await sendBack(officer, 'units', 'The register says 1,240');
  await expect(said(officer)).toContainText('1 value returned');

  await openSheet(contributor, slug);
  await expect(await cell(contributor, 'units')).toHaveAccessibleDescription(
    /The register says 1,240/,
  );
  await enter(contributor, 'units', '1 240');
  await submitSheet(contributor);
  await expect(said(contributor)).toContainText('1 value submitted');

  await openQueue(officer, slug);
  await approve(officer, 'units');
  await expect(said(officer)).toContainText('1 value approved');
  await expect(await donorSees('1,240')).toBeHidden();

  await publishRelease(officer, slug, 1);
  await officer.getByRole('link', { name: 'See the public page' }).click();
  await expect(officer.getByText('1,240', { exact: true }).first()).toBeVisible();
  await expect(await donorSees('1,240')).toBeVisible();
  await expect(await donorSees('1\u202f240', 'fr')).toBeVisible();
  await expect(await donorSees('1.240', 'ar')).toBeVisible();
});

test('a later release replaces the figure at once, and says what changes before', async ({
  office,
}) => {
  test.setTimeout(60_000);
  const { db, programme } = office;
  recordApproved(db, programme, [{ indicator: 'units', value: 5 }]);
  const officer = await office.signedIn('officer');
  await publishRelease(officer, programme.slug, 1);
  const donor = await office.visiting();
  await donor.goto(`/en/${programme.slug}`);
  await expect(donor.getByText('5', { exact: true }).first()).toBeVisible();

  recordApproved(db, programme, [{ indicator: 'units', value: 817 }], { period: '2023-Q2' });
  await officer.goto(`/en/office/${programme.slug}/releases`);
  const row = officer.getByRole('row', { name: /units.*North/ });
  await expect(row.getByRole('cell', { name: 'changed' })).toBeVisible();
  await expect(row.getByRole('cell', { name: '817' })).toBeVisible();
  await publishRelease(officer, programme.slug, 2);
  await donor.reload();
  await expect(donor.getByText('817', { exact: true }).first()).toBeVisible();
});

test('an officer withdraws a release with a reason, and its address says so', async ({
  office,
}) => {
  test.setTimeout(60_000);
  const { db, programme } = office;
  recordApproved(db, programme, [{ indicator: 'units', value: 5 }]);
  const officer = await office.signedIn('officer');
  await publishRelease(officer, programme.slug, 1);
  await officer.getByRole('button', { name: 'Withdraw release 1' }).click();
  const dialog = officer.getByRole('dialog', { name: 'Withdraw release 1?' });
  await dialog.getByRole('button', { name: 'Withdraw for good' }).click();
  await expect(dialog.getByRole('alert')).not.toBeEmpty();
  await dialog.getByRole('textbox', { name: 'English' }).fill('The register was read wrongly');
  await dialog.getByRole('button', { name: 'Withdraw for good' }).click();
  await expect(dialog).toBeHidden();
  await expect(officer.getByText('The register was read wrongly')).toBeVisible();
  const donor = await office.visiting();
  const answer = await donor.goto(`/en/${programme.slug}/releases/1`);
  expect(answer?.status()).toBe(410);
  await expect(donor.getByText('The register was read wrongly')).toBeVisible();
});
