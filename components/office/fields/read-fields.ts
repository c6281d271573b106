import { locales } from '@/lib/locale';
import { plainDigits } from '@/lib/numbers/plain-digits';
import { noTexts, type Texts } from './texts';

/** What was typed into the `TextsField` of that name, for the schema to judge. */
export function textsFrom(data: FormData, name: string): Texts {
  const typed = locales.map((locale) => [locale, String(data.get(`${name}.${locale}`) ?? '')]);
  return { ...noTexts, ...Object.fromEntries(typed) };
}

/** A line of the form, or null where it was left empty. */
export function lineFrom(data: FormData, name: string): string | null {
  return String(data.get(name) ?? '').trim() || null;
}

/** Null where nothing is typed; what is no number stays the text it is, for the schema to refuse. */
export function numberOrText(typed: string): number | string | null {
  const text = plainDigits(typed);
  if (text === '') return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : typed.trim();
}
