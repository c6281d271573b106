import type { VocabularyWithTerms } from '@/lib/api/framework/tag-schema';
import { type Localised, locales } from '@/lib/locale';
import { plainText } from '@/lib/plain-text';

/** A term with its vocabulary, as it is offered and shown. */
export interface OfferedTerm {
  readonly key: string;
  readonly vocabulary: string;
  readonly vocabularyTitle: Localised;
  readonly code: string;
  readonly label: Localised;
  /** All that it can be found by, plain. */
  readonly found: string;
}

interface TermCodes {
  readonly vocabulary: string;
  readonly code: string;
}

export const termKey = ({ vocabulary, code }: TermCodes) => `${vocabulary}\n${code}`;

export function offeredTerms(vocabularies: readonly VocabularyWithTerms[]): OfferedTerm[] {
  return vocabularies.flatMap(({ code: vocabulary, title, terms }) =>
    terms.map(({ code, label }) => ({
      ...{ key: termKey({ vocabulary, code }), vocabulary, vocabularyTitle: title, code, label },
      found: plainText([vocabulary, code, ...inAll(title), ...inAll(label)].join(' ')),
    })),
  );
}

/** The terms in which every word typed is found, those whose code begins with it first. */
export function searchTerms(terms: readonly OfferedTerm[], typed: string): OfferedTerm[] {
  const wanted = plainText(typed).split(/\s+/).filter(Boolean);
  const matches = terms.filter(({ found }) => wanted.every((word) => found.includes(word)));
  const rank = ({ code }: OfferedTerm) => {
    const own = plainText(code);
    if (wanted.includes(own)) return 0;
    return wanted.some((word) => own.startsWith(word)) ? 1 : 2;
  };
  return matches.sort((one, other) => rank(one) - rank(other));
}

function inAll(text: Localised): string[] {
  return locales.flatMap((locale) => text[locale] ?? []);
}
