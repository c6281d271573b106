import { createContext, use } from 'react';
import type { OfferedTerm } from './term-search';

interface Tagging {
  /** Every term of every vocabulary, in their order. */
  readonly terms: readonly OfferedTerm[];
  readonly byKey: ReadonlyMap<string, OfferedTerm>;
}

const TagContext = createContext<Tagging | null>(null);
export const TagProvider = TagContext.Provider;

export function useTerms(): Tagging {
  const tagging = use(TagContext);
  if (!tagging) throw new Error('Only to be used inside a TagDesk.');
  return tagging;
}
