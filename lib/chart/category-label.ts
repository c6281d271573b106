import { type Reader, textFor } from './reader';
import type { IndexedRelease } from './released-figures';

/** The categories of a key in words, as in "Women, 18–29"; empty for the total. */
export function categoryLabel(release: IndexedRelease, key: string, reader: Reader): string {
  if (key === '') return '';
  return key
    .split('|')
    .map((pair) => {
      const [dimension, code] = pair.split('=');
      const category = release.content.dimensions
        .find((one) => one.code === dimension)
        ?.categories.find((one) => one.code === code);
      return category ? textFor(reader, category.title) : reader.words('state.not-specified');
    })
    .join(reader.words('list.separator'));
}
