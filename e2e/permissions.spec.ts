import type { Role } from '@/lib/person/role';
import { expect, test } from './fixtures/office';

const screens = [
  '',
  '/entry',
  '/entry/TL-01%402015/2023-Q1',
  '/review',
  '/releases',
  '/framework',
  '/framework/targets',
  '/framework/tags',
  '/people',
];

/** What each role is answered, screen by screen. What is not theirs is as if it were not there. */
const answers: Readonly<Record<Role, readonly number[]>> = {
  reader: [200, 404, 404, 404, 200, 404, 404, 404, 404],
  contributor: [200, 200, 200, 404, 200, 404, 404, 404, 404],
  reviewer: [200, 404, 404, 200, 200, 404, 404, 404, 404],
  officer: [200, 200, 200, 200, 200, 200, 200, 200, 404],
  administrator: [200, 200, 200, 200, 200, 200, 200, 200, 200],
};

for (const [role, expected] of Object.entries(answers) as [Role, readonly number[]][]) {
  test(`a ${role} reaches the screens of the role, and no other`, async ({ office }) => {
    const page = await office.signedIn(role);
    for (const [at, screen] of screens.entries()) {
      const answer = await page.goto(`/en/office/${office.programme.slug}${screen}`);
      expect([screen, answer?.status()]).toEqual([screen, expected[at]]);
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
