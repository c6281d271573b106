/** An item of which the fields named in `E` may be left out where they are empty. */
export type WithoutEmpty<T extends object, E extends Partial<T>> = Omit<T, keyof E> &
  Partial<Pick<T, keyof E & keyof T>>;

/** Leaves out each field that is as empty as it says here: null, false, or a list of nothing. */
export function withoutEmpty<T extends object, E extends Partial<T>>(
  item: T,
  empty: E,
): WithoutEmpty<T, E> {
  const kept = Object.entries(item).filter(([key, value]) => !(key in empty && isEmpty(value)));
  return Object.fromEntries(kept) as WithoutEmpty<T, E>;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}
