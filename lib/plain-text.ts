/** A text to search in, or to search for: without case, accents, or the vowel marks of Arabic. */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}
