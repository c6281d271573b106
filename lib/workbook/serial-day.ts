const dayMs = 24 * 60 * 60 * 1000;
const dayZero = Date.UTC(1899, 11, 30);
const firstOfMarch1900 = 61;
const endOf9999 = 2958465;

/** The day a spreadsheet means by a number, counted from 1900; null for what is no whole day. */
export function dayOfSerial(serial: number): string | null {
  if (!Number.isInteger(serial) || serial < firstOfMarch1900 || serial > endOf9999) return null;
  return new Date(dayZero + serial * dayMs).toISOString().slice(0, 10);
}
