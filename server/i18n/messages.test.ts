import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '@/lib/locale';
import { messagesIn } from './messages';

type Texts = { [key: string]: string | Texts };

interface Parts {
  readonly names: string[];
  readonly pluralForms: string[][];
}

function textsIn(locale: Locale): [key: string, text: string][] {
  const flatten = (texts: Texts, path: string): [string, string][] =>
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
    );
  return flatten(messagesIn(locale), '');
}

/** The arguments, tags and plurals of a message. Throws where the formatter could not read it. */
function partsOf(text: string): Parts {
  const names = new Set<string>();
  const pluralForms: string[][] = [];
  const visit = (sequence: unknown): void => {
    if (!Array.isArray(sequence)) return;
    for (const element of sequence) {
      if (!Array.isArray(element)) continue;
      const [name, type, options] = element;
      names.add(name);
      if (typeof type !== 'number') visit(element.slice(1));
      else if (type === 2) pluralForms.push(Object.keys(options));
      if (type === 1 || type === 2 || type === 3) Object.values(options).forEach(visit);
    }
  };
  visit(compile(text));
  return { names: [...names].sort(), pluralForms };
}

describe.each(locales)('messages/%s.json', (locale) => {
  it('has the keys of the French texts, no more and no fewer', () => {
    const keys = (of: Locale) => textsIn(of).map(([key]) => key);
    expect(keys(locale).sort()).toEqual(keys('fr').sort());
  });

  it('leaves no text empty', () => {
    expect(textsIn(locale).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('takes the same arguments as the French texts', () => {
    const french = new Map(textsIn('fr'));
    for (const [key, text] of textsIn(locale)) {
      const names = partsOf(french.get(key) ?? '').names;
      expect([key, partsOf(text).names]).toEqual([key, names]);
    }
  });

  it('has every form a plural can take in the language', () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    // French "many" is for round millions of something, which reads like "other" here.
    const needed = categories.filter((form) => locale !== 'fr' || form !== 'many');
    for (const [key, text] of textsIn(locale)) {
      for (const forms of partsOf(text).pluralForms) {
        const left = needed.filter((form) => !forms.includes(form));
        expect([key, left.filter((form) => !(form === 'zero' && forms.includes('=0')))]).toEqual([
          key,
          [],
        ]);
      }
    }
  });
});

describe('messages/fr.json', () => {
  it('sets a narrow no-break space before ; : ? ! and inside quotation marks', () => {
    const loose = textsIn('fr').filter(([, text]) =>
      /[ \u00a0][;:?!»]|«[ \u00a0]|[\p{L}\d)][;?!»](?=\s|$)|«\p{L}/u.test(text),
    );
    expect(loose).toEqual([]);
  });
});
