import ar from '../messages/ar.json' with { type: 'json' };
import en from '../messages/en.json' with { type: 'json' };
import fr from '../messages/fr.json' with { type: 'json' };
import { expect, test } from './fixtures/office';
import { filledOffice, programmeScreens } from './fixtures/office-screens';

type Texts = { readonly [key: string]: string | Texts };

function flat(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string'
      ? [[`${path}${key}`, text] as [string, string]]
      : flat(text, `${path}${key}.`),
  );
}

/** Whole sentences of ours in the other languages, which say something else in this one. */
function foreignSentences(texts: Texts): string[] {
  const own = new Set(flat(texts).map(([, text]) => text));
  return [fr, en, ar]
    .flatMap((other) => flat(other))
    .map(([, text]) => text)
    .filter((text) => !own.has(text) && /^[^{}]{12,}$/.test(text) && text.includes(' '));
}

const keyOfMessages = new RegExp(`\\b(?:${Object.keys(en).join('|')})\\.[a-z][\\w-]*\\b`);

for (const [locale, direction, texts] of [
  ['fr', 'ltr', fr],
  ['en', 'ltr', en],
  ['ar', 'rtl', ar],
] as const) {
  test(`every office screen is in its language and within its policy, ${locale}`, async ({
    browser,
    database,
  }) => {
    test.setTimeout(90_000);
    const { page, root } = await filledOffice(browser, database);
    const foreign = foreignSentences(texts);
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    for (const path of [
      ...programmeScreens.map((screen) => root + screen),
      '/office',
      '/office/new',
      '/office/no',
    ]) {
      await page.goto(`/${locale}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      const shown = await page.locator('body').ariaSnapshot();
      expect([path, foreign.filter((text) => shown.includes(text))]).toEqual([path, []]);
      expect([path, keyOfMessages.exec(shown)?.[0]]).toEqual([path, undefined]);
      expect([path, refused]).toEqual([path, []]);
    }
    await page.context().close();
  });
}

test('every office screen of a demonstration says that it is one', async ({
  browser,
  database,
}) => {
  test.setTimeout(90_000);
  const { page, root } = await filledOffice(browser, database);
  for (const path of programmeScreens) {
    await page.goto(`/ar${root}${path}`);
    await expect(page.getByText(ar.site.demonstration.word, { exact: true }).first()).toBeVisible();
  }
  await page.context().close();
});
