const marks = /\p{M}/gu;
const arabicMarks = /[\u0610-\u061a\u0640\u064b-\u065f\u0670]/gu;
const invisible = /[\u00ad\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const between = /[\s\u00a0_\-\u2010-\u2015\u2212/.,;:'’‘`"«»“”()[\]،؛؟*°]+/gu;
const easternDigits = /[\u0660-\u0669\u06f0-\u06f9]/gu;
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };
const letters: Readonly<Record<string, string>> = {
  // Forms of alif, of the hamza's seats, of ya and of ha that people write for one another.
  ...{ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ؤ: 'و', ئ: 'ي', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', ڭ: 'ك' },
  ء: '',
};

/**
 * A name as it is compared: without case, accents, the Arabic forms and marks that are written in more
 * than one way, and with one space for any dash, quote or space. Empty where nothing is left.
 */
export function nameKey(name: string): string {
  return name
    .replace(invisible, '')
    .replace(arabicMarks, '')
    .replace(/[أإآٱؤئىیةکڭء]/gu, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[œæßøł]/gu, (letter) => ligatures[letter] ?? letter)
    .replace(easternDigits, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(between, ' ')
    .trim();
}
