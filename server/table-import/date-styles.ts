import { parseXml } from '../workbook/parse-xml';

/** Formats that every spreadsheet knows by number alone (ECMA-376, 18.8.30). */
const builtIn = (id: number) =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

/** What of a format is shown as it stands: quoted, escaped, a colour, a currency. */
const literal = /"[^"]*"|\\.|\[[^\]]*\]|_./g;

/** The numbers of the styles under which a number is shown as a day, from `xl/styles.xml`. */
export function dateStyles(xml: string | undefined): ReadonlySet<string> {
  const dates = new Set<string>();
  if (xml === undefined) return dates;
  const own = new Map<string, boolean>();
  let inCells = false;
  let style = 0;
  parseXml(xml, {
    open: ({ name, attributes: { numFmtId = '', formatCode = '' } }) => {
      if (name === 'numFmt') own.set(numFmtId, /[ymd]/i.test(formatCode.replace(literal, '')));
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      if (own.get(numFmtId) ?? builtIn(Number(numFmtId))) dates.add(String(style));
      style += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return dates;
}
