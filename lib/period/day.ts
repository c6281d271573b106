import type { IsoDate } from './vocabulary';

const millisecondsPerDay = 86_400_000;

/** Whether a text is a day of the calendar written `YYYY-MM-DD`; 30 February is none. */
export function isDay(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Days since 1 January 1970, without any time zone. */
export function dayNumber(date: IsoDate): number {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  if (!isDay(date)) throw new RangeError(`Not a day: ${date}`);
  const number = Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay;
  remember(numbers, date, number);
  return number;
}

export function dayOf(number: number): IsoDate {
  const known = days.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
  remember(days, number, day);
  return day;
}

/** Thousands of cells ask for the same few days, which take longer to read than to compare. */
const numbers = new Map<IsoDate, number>();
const days = new Map<number, IsoDate>();
const mostRemembered = 10_000;

function remember<K, V>(all: Map<K, V>, key: K, value: V): void {
  if (all.size >= mostRemembered) all.clear();
  all.set(key, value);
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** 1 … 12. */
export function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

export function dayOfMonth(date: IsoDate): number {
  return Number(date.slice(8, 10));
}

export function isLastDayOfMonth(date: IsoDate): boolean {
  return dayOfMonth(dayOf(dayNumber(date) + 1)) === 1;
}
