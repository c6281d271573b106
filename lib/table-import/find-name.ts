import { nameKey } from './name-key';

/** Something a file may name: by its code, or by any of its names in any language. */
export interface Named {
  readonly code: string;
  readonly names: readonly string[];
}

export type FoundName =
  | { readonly kind: 'found'; readonly code: string }
  /** Several things have this name. */
  | { readonly kind: 'ambiguous'; readonly codes: readonly string[] }
  | { readonly kind: 'unknown' };

export interface NameIndex {
  readonly all: readonly Named[];
  readonly byKey: ReadonlyMap<string, ReadonlySet<string>>;
}

export function nameIndex(all: readonly Named[]): NameIndex {
  const byKey = new Map<string, Set<string>>();
  for (const { code, names } of all) {
    for (const name of [code, ...names]) {
      const key = nameKey(name);
      if (key === '') continue;
      const codes = byKey.get(key) ?? new Set();
      byKey.set(key, codes.add(code));
    }
  }
  return { all, byKey };
}

/** What a name means, however it is written; never a guess. */
export function findName({ byKey }: NameIndex, text: string): FoundName {
  const codes = [...(byKey.get(nameKey(text)) ?? [])];
  const [code] = codes;
  if (code === undefined) return { kind: 'unknown' };
  return codes.length === 1 ? { kind: 'found', code } : { kind: 'ambiguous', codes };
}

const mostSuggestions = 5;
const leastLikeness = 0.35;

/** The codes of what is called most alike, the nearest first. */
export function suggestNames({ all }: NameIndex, text: string): string[] {
  const wanted = pairsOf(nameKey(text));
  return all
    .map(({ code, names }) => ({
      code,
      like: Math.max(...[code, ...names].map((name) => likeness(wanted, pairsOf(nameKey(name))))),
    }))
    .filter(({ like }) => like >= leastLikeness)
    .sort((one, other) => other.like - one.like)
    .slice(0, mostSuggestions)
    .map(({ code }) => code);
}

/** The pairs of letters of each word: alike words share most of them, in whatever order they come. */
function pairsOf(key: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const word of key.split(' ')) {
    const padded = ` ${word} `;
    for (let at = 0; at < padded.length - 1; at += 1) {
      const pair = padded.slice(at, at + 2);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return pairs;
}

/** 0 … 1, the share of pairs that two names have in common (Dice's coefficient). */
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const sum = (pairs: ReadonlyMap<string, number>) =>
    [...pairs.values()].reduce((a, b) => a + b, 0);
  let shared = 0;
  for (const [pair, times] of one) shared += Math.min(times, other.get(pair) ?? 0);
  return (2 * shared) / Math.max(1, sum(one) + sum(other));
}
