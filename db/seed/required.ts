/** The value under a key that the seed itself wrote; throws where it did not. */
export function required<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The seed has no "${String(key)}".`);
  return value;
}
