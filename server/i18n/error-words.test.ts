import { readdirSync, readFileSync } from 'node:fs';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { AppError, errorCodes } from '@/lib/errors';
import { formatTags, locales } from '@/lib/locale';
import { messagesIn } from './messages';

describe.each(locales)('errors in %s', (locale) => {
  const t = createTranslator({
    locale: formatTags[locale],
    messages: messagesIn(locale),
    onError: (error) => {
      throw error;
    },
  });

  it.each(errorCodes)('has words for the code %s', (code) => {
    const { words } = new AppError(code);
    expect(words).toBe(`errors.${code}`);
    expect(t(words as never).length).toBeGreaterThan(10);
  });
});

/** Every key that an error, or the schema of an input, names in the code. */
function keysInCode(): string[] {
  const files = ['lib', 'db', 'server', 'components'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  const named = /words: '([\w-]+(?:\.[\w-]+)+)'|'(errors\.fields\.\w+)'/g;
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(named)].map(([, words, field]) => words ?? field ?? ''),
  );
}

it('has words in French for every key that the code names', () => {
  const t = createTranslator({ locale: formatTags.fr, messages: messagesIn('fr') });
  const keys = keysInCode();
  expect(keys.length).toBeGreaterThan(20);
  expect(keys.filter((key) => !t.has(key as never))).toEqual([]);
});
