import { describe, expect, test } from 'vitest';
import { testDatabase } from '@/db/testing';
import { contract } from '@/lib/api/contract';
import { locales } from '@/lib/locale';
import { listDoors, readingPage } from './reading-page';
import { ask, testHouse } from './testing-house';

describe.each(locales)('the reading page in %s', (locale) => {
  test('names every door', async () => {
    const page = await readingPage(locale).text();
    for (const { path } of listDoors()) expect(page).toContain(path);
  });

  test('asks for nothing from elsewhere and runs no script', async () => {
    const page = await readingPage(locale).text();
    expect(page).not.toMatch(/<script|https?:\/\/|@import|url\(/);
    expect(page).toContain(
      `http-equiv="content-security-policy" content="default-src 'none'; style-src`,
    );
  });
});

test('the list of doors is the contract', () => {
  const named = Object.entries(contract).flatMap(([group, doors]) =>
    Object.keys(doors).map((name) => `${group}.${name}`),
  );
  expect(
    listDoors()
      .map(({ group, name }) => `${group}.${name}`)
      .sort(),
  ).toEqual(named.sort());
});

describe('what the API says of itself', () => {
  const house = testHouse(testDatabase());

  test('a page for people, in the language they ask for', async () => {
    const page = await ask(house, '', { headers: { 'accept-language': 'ar' } });
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('<html lang="ar" dir="rtl">');
    expect(await (await ask(house, '?lang=en')).text()).toContain('<html lang="en" dir="ltr">');
  });

  test('an OpenAPI document for programs, with every door and how it refuses', async () => {
    const response = await ask(house, '/spec.json');
    const { openapi, paths, components } = await response.json();
    expect(openapi).toMatch(/^3\.1/);
    for (const { path, method } of listDoors()) {
      const operation = paths[path]?.[method.toLowerCase()];
      expect(operation?.responses).toMatchObject({ 404: {}, 422: {}, 500: {} });
    }
    expect(Object.keys(components.schemas)).toEqual(
      expect.arrayContaining(['Figure', 'Observation', 'Refusal']),
    );
    expect(JSON.stringify(paths)).toContain('#/components/schemas/Figure');
  });
});
