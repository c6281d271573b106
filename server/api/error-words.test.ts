import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/locale';
import { errorInWords } from '../i18n/error-in-words';

const root = fileURLToPath(new URL('../..', import.meta.url));

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}

/** Keys that the code hands to readers, whole or as the last part of `observation.errors.…`. */
function keysInCode(): string[] {
  const keys = new Set<string>();
  for (const source of ['lib', 'db'].flatMap(sources)) {
    for (const [, key = ''] of source.matchAll(
      /'((?:(?:observation|tables)\.errors|api\.[a-z]+)\.\w+)'/g,
    )) {
      keys.add(key);
    }
    for (const [, last] of source.matchAll(
      /(?:problem\('\w+', |conflict\(|known\(\s*'\w+',\s*)'(\w+)'/g,
    )) {
      keys.add(`observation.errors.${last}`);
    }
  }
  for (const source of ['lib', 'db'].flatMap(sources)) {
    for (const [, last] of source.matchAll(/(?:cannot|problemAt)\('\w+', '(\w+)'/g)) {
      keys.add(`tables.errors.${last}`);
    }
  }
  return [...keys];
}

/** What the words of a programme's setting take. */
const settingParams = {
  ...{ count: 2, period: '2023-Q1', phases: 'II', values: 3, targets: 1 },
  ...{ place: 'TL@2015', programmes: 'p, q', planned: 1, aims: 0, roles: 0, named: 2 },
};

test('the code is found to use many words', () => {
  expect(keysInCode().length).toBeGreaterThan(35);
  expect(keysInCode()).toEqual(
    expect.arrayContaining(['observation.errors.unknownCategory', 'observation.errors.negative']),
  );
});

describe.each(locales)('in %s', (locale) => {
  test.each(keysInCode())('%s has words', (words) => {
    const params = {
      decimals: 2,
      number: 3,
      yours: '4',
      theirs: '5',
      maximum: 9,
      minimum: 1,
      line: 4,
      sum: 130,
      total: 120,
      indicator: 'a',
      ...settingParams,
      ...{ text: 'x', first: 1, second: 2, most: 3 },
    };
    const text = errorInWords({ code: 'invalid', field: null, words, params }, locale);
    expect(text.length).toBeGreaterThan(5);
  });
});
