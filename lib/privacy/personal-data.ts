import { plainDigits } from '@/lib/numbers/plain-digits';

/** What a text may hold that tells who someone is. */
export const personalSigns = ['phone', 'email', 'nationalId', 'name'] as const;
export type PersonalSign = (typeof personalSigns)[number];

const between = '[\\s.()\\-/]{0,2}';

const signs: Readonly<Record<PersonalSign, readonly RegExp[]>> = {
  phone: [
    // Moroccan: 06 12 34 56 78, +212 6 12 …, 00212 (0)6 12 …
    new RegExp(
      `(?<![\\d.,])(?:(?:\\+|00)212${between}(?:\\(0\\))?${between}|0)[5-8](?:${between}\\d){8}(?!\\d)`,
      'u',
    ),
    new RegExp(`(?<![\\d.,])(?:\\+|00)[1-9](?:${between}\\d){7,13}(?!\\d)`, 'u'),
  ],
  email: [/[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u],
  // One or two capitals and five to seven digits, as on a Moroccan identity card.
  nationalId: [/(?<![\p{L}\d-])[A-Z]{1,2}\s?\d{5,7}(?![\p{L}\d])/u],
  name: [
    /(?<![\p{L}\d])(?:Mme|Mlle|Mmes|Mr|Mrs|Ms|Miss|Dr|Monsieur|Madame|Mademoiselle)\.?\s+\p{Lu}\p{L}/u,
    /(?<![\p{L}\d.])M\.\s*\p{Lu}\p{Ll}/u,
    /(?<![\p{L}\d])(?:nom|prénom|name|surname)\s*:\s*\p{L}/iu,
    /(?<!\p{L})(?:se nomme|s[’']appelle|is called|named|nommée?|appelée?)\s+\p{Lu}\p{Ll}/u,
    /(?<!\p{L})[ولب]?(?:السيد|السيدة|الآنسة|الدكتور|الدكتورة|المدعو|المدعوة)\s+\p{L}/u,
    /(?<!\p{L})(?:اسمه|اسمها|الاسم|يدعى|تدعى)\s*:?\s+\p{L}/u,
  ],
};

/**
 * What in a text looks as if it told who someone is, for a warning: it holds nobody up, and a text of
 * which it says nothing may name people all the same.
 */
export function personalSignsIn(text: string): readonly PersonalSign[] {
  const plain = plainDigits(text);
  return personalSigns.filter((sign) => signs[sign].some((pattern) => pattern.test(plain)));
}
