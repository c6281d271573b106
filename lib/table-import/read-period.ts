import type { Locale } from '@/lib/locale';
import { plainDigits } from '@/lib/numbers/plain-digits';
import { dayNumber, dayOf, isDay } from '@/lib/period/day';
import { firstOfMonth } from '@/lib/period/span';
import { dayOfSerial } from '@/lib/workbook/serial-day';
import { monthNamed } from './month-names';
import { nameKey } from './name-key';

/** Both days belong to it, as day numbers. */
export interface ReadSpan {
  readonly from: number;
  readonly to: number;
}

const years = { first: 1900, last: 2199 };
const ordinals: Readonly<Record<string, number>> = {
  ...{ first: 1, '1st': 1, premier: 1, '1er': 1, الاول: 1, الاولي: 1 },
  ...{ second: 2, '2nd': 2, deuxieme: 2, '2e': 2, '2eme': 2, الثاني: 2, الثانيه: 2 },
  ...{ third: 3, '3rd': 3, troisieme: 3, '3e': 3, '3eme': 3, الثالث: 3 },
  ...{ fourth: 4, '4th': 4, quatrieme: 4, '4e': 4, '4eme': 4, الرابع: 4 },
};
const quarterWords = new Set(['q', 't', 'quarter', 'trimestre', 'trim', 'الربع', 'ربع', 'الفصل']);
const halfWords = new Set([
  ...['h', 's', 'half', 'semester', 'semestre', 'sem', 'النصف', 'نصف', 'الاسدس', 'الاسدوس'],
]);
const monthWords = new Set(['month', 'mois', 'الشهر', 'شهر']);
const fillers = new Set(['of', 'de', 'd', 'year', 'annee', 'an', 'سنه', 'عام', 'من', 'en', 'in']);
const toWords = new Set(['to', 'until', 'a', 'au', 'jusqu', 'الي', 'حتي']);

/**
 * Every span of days that a text, or a number of a spreadsheet, can mean as a period: 2013, 2013 Q1,
 * T1 2013, 2002/03, 1980 to 1990, 2013-06, juin 2013, 30/06/2013. None for what is no period.
 * Which of them is meant is not decided here; only that a single date has its day first, where the
 * language is one that writes it so.
 */
export function readPeriod(
  said: string | number,
  language: Locale | null = null,
): readonly ReadSpan[] {
  // 2013.1 is what a spreadsheet makes of October, too.
  const isCut =
    typeof said === 'number' ? !Number.isInteger(said) : /^\d{4}\.\d$/.test(said.trim());
  if (isCut) return [];
  const serial = typeof said === 'number' ? said : Number.NaN;
  const isSerial = Number.isInteger(serial) && serial > years.last;
  const day = isSerial ? dayOfSerial(serial) : null;
  if (day) return aDay(dayNumber(day));
  return readWords(String(said), language !== null && language !== 'en');
}

/**
 * Whether a text is written as people write two different periods, so that it is not taken for the one
 * the programme happens to have: 2002/03 is a year and a month, 2013-2 a month and a quarter, 03/01/2013
 * in English two dates.
 */
export function isUnsurePeriod(said: string | number, language: Locale): boolean {
  const text = plainDigits(String(said));
  const [, year, next] = /^(\d{4}) ?\/ ?(\d{2})$/.exec(text) ?? [];
  if (year && next) return Number(next) === (Number(year) + 1) % 100;
  if (/^(?:\d{4}[ /-][1-4]|[1-4][ /-]\d{4})$/.test(text)) return true;
  return language === 'en' && daysOf(text).length > 1;
}

/** A number of a column as a part of a period: 2 under "Quarter" is the second one, and no month. */
export function partOfPeriod(text: string, header: string): string {
  const digit = plainDigits(text);
  if (!/^\d$/.test(digit)) return text;
  const words = nameKey(header).split(' ');
  const isCalled = (names: ReadonlySet<string>) => words.some((word) => names.has(word));
  if (isCalled(monthWords)) return `0${digit}`;
  if (isCalled(quarterWords)) return `Q${digit}`;
  return isCalled(halfWords) ? `S${digit}` : text;
}

function readWords(text: string, isDayFirst: boolean): readonly ReadSpan[] {
  const dated = readDates(text, isDayFirst);
  if (dated) return dated;
  const plain = nameKey(text);
  const short = /^(\d{4}) (\d{1,2})$/.exec(plain);
  if (short) return yearAndTwoDigits(Number(short[1]), short[2] ?? '');
  const reversed = /^(\d{1,2}) (\d{4})$/.exec(plain);
  if (reversed) return aMonth(Number(reversed[2]), Number(reversed[1]));
  const words = plain
    .split(' ')
    .flatMap(splitWord)
    .filter((word) => !fillers.has(word));
  const at = words.findIndex((word) => toWords.has(word));
  if (at > 0) return between(readPart(words.slice(0, at)), readPart(words.slice(at + 1)));
  const whole = readPart(words);
  if (whole.length > 0) return whole;
  // "1980 1990", "Jan Mar 2013", "January 2013 March 2013": an end, and another.
  const halves = words.slice(1).flatMap((_, cut) => {
    const [left, right] = [words.slice(0, cut + 1), words.slice(cut + 1)];
    const year = right.find(isYearWord);
    const withYear = left.some(isYearWord) || !year ? left : [...left, year];
    return between(readPart(withYear), readPart(right));
  });
  return distinct(halves);
}

/** `2013q1`, `q12013` and `t1` as their parts; `1er` and `2nd` stay whole. */
function splitWord(word: string): string[] {
  if (word in ordinals) return [word];
  return word.match(/\p{L}+|\d+/gu)?.flatMap((part) => cutQuarter(part)) ?? [];
}

function cutQuarter(part: string): string[] {
  const match = /^([1-4])(\d{4})$/.exec(part);
  return match?.[1] && match[2] ? [match[1], match[2]] : [part];
}

const isYearWord = (word: string) => isYear(Number(word)) && /^\d{4}$/.test(word);

function isYear(year: number): boolean {
  return year >= years.first && year <= years.last;
}

/** One end, or a whole period: a year, a month, a quarter or a half of a year, in any order. */
function readPart(words: readonly string[]): readonly ReadSpan[] {
  const yearWords = words.filter(isYearWord);
  const [yearWord] = yearWords;
  if (yearWord === undefined || yearWords.length > 1) return [];
  const year = Number(yearWord);
  const others = words.filter((word) => word !== yearWord);
  if (others.length === 0) return months(year, 1, 12);
  const [only = ''] = others;
  const month = monthNamed(only);
  if (month !== null && others.length === 1) return months(year, month, 1);
  const number = others.map((word) => ordinals[word] ?? Number(word)).find(Number.isInteger);
  if (number === undefined || others.length !== 2) return [];
  if (others.some((word) => quarterWords.has(word)) && number >= 1 && number <= 4) {
    return months(year, number * 3 - 2, 3);
  }
  if (others.some((word) => halfWords.has(word)) && (number === 1 || number === 2)) {
    return months(year, number * 6 - 5, 6);
  }
  const named = others.map(monthNamed).find((one) => one !== null);
  if (!named) return [];
  const day = `${year}-${two(named)}-${two(number)}`;
  return isDay(day) ? [{ from: dayNumber(day), to: dayNumber(day) }] : [];
}

const two = (number: number) => String(number).padStart(2, '0');

function months(year: number, month: number, count: number): readonly ReadSpan[] {
  if (!isYear(year)) return [];
  return [{ from: firstOfMonth(year, month), to: firstOfMonth(year, month + count) - 1 }];
}

function aMonth(year: number, month: number): readonly ReadSpan[] {
  return month >= 1 && month <= 12 ? months(year, month, 1) : [];
}

/** 2013-06 is a month; 2002/03 may be one too, or a year that does not begin in January, or two. */
function yearAndTwoDigits(year: number, digits: string): readonly ReadSpan[] {
  const next = (year + 1) % 100;
  const isNext = digits.length === 2 && Number(digits) === next;
  return [
    ...aMonth(year, Number(digits)),
    ...(isNext ? [...splitYears(year), ...months(year, 1, 24)] : []),
  ];
}

/** Twelve months from each month of a year but the first. */
function splitYears(year: number): ReadSpan[] {
  return Array.from({ length: 11 }, (_, at) => months(year, at + 2, 12)).flat();
}

/** From the beginning of one to the end of the other; two years in a row may be one split year. */
function between(one: readonly ReadSpan[], other: readonly ReadSpan[]): readonly ReadSpan[] {
  const [first] = one;
  const [last] = other;
  if (!first || !last || last.to < first.to) return [];
  const span = { from: first.from, to: last.to };
  const year = Number(dayOf(first.from).slice(0, 4));
  const isTwoYears =
    first.from === firstOfMonth(year, 1) && last.to === firstOfMonth(year + 2, 1) - 1;
  const isTwice = first.to - first.from > 360 && last.to - last.from > 360;
  return isTwoYears && isTwice ? [span, ...splitYears(year)] : [span];
}

// With one mark throughout: 01-03/2013 is three months.
const date = String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4})`;
const oneDate = new RegExp(`^(?:${date})(?:T[\\d:.]+Z?)?$`);

/** A date, or two; null where the text has another form. */
function readDates(text: string, isDayFirst: boolean): readonly ReadSpan[] | null {
  const parts = text
    .trim()
    .split(/\s+/)
    .filter((part) => !/^(?:to|au|à|-|–|—|إلى)$/u.test(part));
  if (parts.length === 0 || parts.length > 2 || !parts.every((part) => oneDate.test(part))) {
    return null;
  }
  const [first = [], second] = parts.map(daysOf);
  if (!second) return distinct((isDayFirst ? first.slice(0, 1) : first).flatMap(aDay));
  return distinct(
    first.flatMap((from) => second.flatMap((to) => (to >= from ? [{ from, to }] : []))),
  );
}

/** 03/04/2013 is the third of April, and then the fourth of March. */
function daysOf(text: string): number[] {
  const [, year, , month, day, one, , other, last] = oneDate.exec(text) ?? [];
  const days = year
    ? [`${year}-${two(Number(month))}-${two(Number(day))}`]
    : [
        `${last}-${two(Number(other))}-${two(Number(one))}`,
        `${last}-${two(Number(one))}-${two(Number(other))}`,
      ];
  return [...new Set(days.filter(isDay))].map(dayNumber);
}

/** A spreadsheet keeps a month as its first day. */
function aDay(day: number): readonly ReadSpan[] {
  const [year, month, number] = dayOf(day).split('-').map(Number);
  const ofMonth = number === 1 && year && month ? months(year, month, 1) : [];
  return [{ from: day, to: day }, ...ofMonth];
}

function distinct(spans: readonly ReadSpan[]): ReadSpan[] {
  return [...new Map(spans.map((span) => [`${span.from} ${span.to}`, span])).values()];
}
