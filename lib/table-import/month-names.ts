import { nameKey } from './name-key';

/** Months as people write them, in three languages; Arabic as in Morocco, and as elsewhere. */
const written: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv', 'يناير'],
  ['february', 'feb', 'février', 'févr', 'fév', 'فبراير'],
  ['march', 'mar', 'mars', 'مارس'],
  ['april', 'apr', 'avril', 'avr', 'أبريل', 'ابريل', 'إبريل'],
  ['may', 'mai', 'ماي', 'مايو'],
  ['june', 'jun', 'juin', 'يونيو', 'يونيه'],
  ['july', 'jul', 'juillet', 'juil', 'يوليوز', 'يوليو', 'يوليه'],
  ['august', 'aug', 'août', 'غشت', 'أغسطس'],
  ['september', 'sep', 'sept', 'septembre', 'شتنبر', 'سبتمبر'],
  ['october', 'oct', 'octobre', 'أكتوبر'],
  ['november', 'nov', 'novembre', 'نونبر', 'نوفمبر'],
  ['december', 'dec', 'décembre', 'déc', 'دجنبر', 'ديسمبر'],
];

const months = new Map(
  written.flatMap((names, at) => names.map((name) => [nameKey(name), at + 1] as const)),
);

/** 1 … 12 for a name of a month, as `nameKey` gives it; null for any other word. */
export function monthNamed(key: string): number | null {
  return months.get(key) ?? null;
}
