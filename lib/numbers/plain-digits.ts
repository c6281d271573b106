const invisible = /[\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/gu;
const minusSigns = /[\u2212\u2010-\u2013\ufe63\uff0d]/gu;
const easternDigits = /[\u0660-\u0669\u06f0-\u06f9]/gu;

/** Digits as 0–9, one kind of space, comma, minus and percent sign, nothing invisible. */
export function plainDigits(text: string): string {
  return text
    .replace(invisible, '')
    .replace(spaces, ' ')
    .replace(minusSigns, '-')
    .replace(/[٪﹪％]/gu, '%')
    .replaceAll('،', ',')
    .replace(easternDigits, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .trim();
}
