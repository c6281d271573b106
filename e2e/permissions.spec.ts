import type { Role } from '@/lib/person/role';
import { expect, test } from './fixtures/office';

const everyone = ['', '/releases'];
const framework = [
  '/framework',
  '/framework/results/new',
  '/framework/results/O1',
  '/framework/indicators/new',
  '/framework/indicators/served',
  '/framework/targets',
  '/framework/plan',
  '/framework/time',
  '/framework/places',
  '/framework/organisations',
  '/framework/dimensions',
  '/framework/tags',
  '/framework/programme',
];
const entry = ['/entry', '/entry/TL-01%402015/2023-Q1', '/import'];
const review = ['/review'];
const files = ['/files'];
const people = ['/people'];
const screens = [...everyone, ...entry, ...review, ...framework, ...files, ...people];

/** The screens each role reaches. What is not theirs is as if it were not there. */
const reached: Readonly<Record<Role, readonly string[]>> = {
  reader: everyone,
  contributor: [...everyone, ...entry, ...files],
  reviewer: [...everyone, ...review],
  officer: [...everyone, ...entry, ...review, ...framework, ...files],
  administrator: screens,
};

for (const [role, theirs] of Object.entries(reached) as [Role, readonly string[]][]) {
  test(`a ${role} reaches the screens of the role, and no other`, async ({ office }) => {
    const page = await office.signedIn(role);
    for (const screen of screens) {
      const answer = await page.goto(`/en/office/${office.programme.slug}${screen}`);
      expect([screen, answer?.status()]).toEqual([screen, theirs.includes(screen) ? 200 : 404]);
    }
  });
}

test('nobody is sent to sign in, and back to the screen they asked for', async ({ office }) => {
  const page = await office.visiting();
  for (const screen of screens) {
    const path = `/en/office/${office.programme.slug}${screen}`;
    await page.goto(path);
    const { pathname, searchParams } = new URL(page.url());
    expect([pathname, decodeURIComponent(searchParams.get('next') ?? '')]).toEqual([
      '/en/office/sign-in',
      decodeURIComponent(path),
    ]);
  }
});

test('only an officer is shown what publishing would do', async ({ office }) => {
  const reader = await office.signedIn('reader');
  await reader.goto(`/en/office/${office.programme.slug}/releases`);
  await expect(reader.getByText('Nothing is published yet.')).toBeVisible();
  await expect(reader.getByRole('button', { name: /^Publish/ })).toHaveCount(0);
});

test('a reader is shown approved values only', async ({ office }) => {
  const reader = await office.signedIn('reader');
  await reader.goto(`/en/office/${office.programme.slug}?basis=with-unapproved`);
  await expect(reader.getByText('Basis: approved values', { exact: true })).toBeVisible();
  await expect(reader.getByLabel('With unapproved values')).toHaveCount(0);
});
