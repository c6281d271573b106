import { dayOf } from '@/lib/period/day';
import { firstOfMonth } from '@/lib/period/span';
import type { DatePrecision, Frequency, IsoDate } from '@/lib/period/vocabulary';
import type { SnapshotPeriod, SnapshotPlace } from './snapshot';

export function phaseRow(text: string, at: number, precision: DatePrecision) {
  const [code = '', startsOn = '', endsOn = ''] = text.split(' ');
  return {
    id: at + 1,
    code,
    isReportedHere: true,
    ordinal: at,
    startsOn,
    startsPrecision: precision,
    endsOn,
    endsPrecision: precision,
  };
}

export function placeRow(
  text: string,
  at: number,
  ids: ReadonlyMap<string, number>,
): SnapshotPlace {
  const [code = '', level = 'region', parent] = (text.split(' = ')[0] ?? '').split(' ');
  return {
    id: at + 1,
    code,
    edition: '1',
    level: level as SnapshotPlace['level'],
    parentId: parent === undefined ? null : (ids.get(parent) ?? null),
    isInProgramme: level !== 'group',
    ordinal: at,
  };
}

/** `2022`, `2022-Q1`, `2022-H1`, `2022-03`, `2022-01-15/2022-03-20`, or a word for "not stated". */
export function periodRow(code: string, id: number): SnapshotPeriod {
  const days = daysOf(code);
  return {
    id,
    code,
    title: null,
    phaseId: null,
    frequency: days?.frequency ?? 'once',
    isStated: days !== null,
    startsOn: days?.start ?? null,
    startsPrecision: days ? 'day' : 'unknown',
    endsOn: days?.end ?? null,
    endsPrecision: days ? 'day' : 'unknown',
    reportedFrom: days ? null : '2023-10-23',
    reportedTo: days ? null : '2023-10-24',
    dueOn: null,
  };
}

function daysOf(code: string): { start: IsoDate; end: IsoDate; frequency: Frequency } | null {
  const [start, end] = code.split('/');
  if (start && end) return { start, end, frequency: 'once' };
  const match = /^(\d{4})(?:-(?:Q(\d)|H(\d)|(\d{2})))?$/.exec(code);
  if (!match) return null;
  const [, year, quarter, half, month] = match;
  const spanned = (first: number, months: number, frequency: Frequency) => ({
    start: dayOf(firstOfMonth(Number(year), first)),
    end: dayOf(firstOfMonth(Number(year), first + months) - 1),
    frequency,
  });
  if (quarter) return spanned(Number(quarter) * 3 - 2, 3, 'quarter');
  if (half) return spanned(Number(half) * 6 - 5, 6, 'half-year');
  return month ? spanned(Number(month), 1, 'month') : spanned(1, 12, 'year');
}

export function plannedPeriods(entry: string, phases: readonly string[]): string[] {
  const [, phase, frequency] = entry.split(' ');
  const text = phases.find((one) => one.startsWith(`${phase} `));
  const [, start = '', end = ''] = text?.split(' ') ?? [];
  const years = [];
  for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year++) {
    years.push(String(year));
  }
  const codes =
    frequency === 'year'
      ? years
      : frequency === 'quarter'
        ? years.flatMap((year) => [1, 2, 3, 4].map((n) => `${year}-Q${n}`))
        : [];
  return codes.filter((code) => {
    const days = daysOf(code);
    return days !== null && days.start >= start && days.end <= end;
  });
}

/** Dimensions, one breakdown for each and one for the first two together, and every combination. */
export function splitOf(dimensions: readonly string[]) {
  const rows = dimensions.map((text, at) => {
    const [name = '', list = ''] = text.split(': ');
    return {
      id: at + 1,
      code: name.replace('~', ''),
      isExclusive: !name.startsWith('~'),
      ordinal: at,
      codes: list.split(' '),
    };
  });
  let nextCategory = 0;
  const categories = rows.flatMap(({ id, codes }) =>
    codes.map((code, ordinal) => ({
      id: ++nextCategory,
      dimensionId: id,
      code,
      isNotSpecified: code === 'unknown',
      ordinal,
      isArchived: false,
    })),
  );
  const keysOf = ({ id, code }: { id: number; code: string }) =>
    categories
      .filter(({ dimensionId }) => dimensionId === id)
      .map((category) => ({ key: `${code}=${category.code}`, categoryIds: [category.id] }));
  const [first, second] = rows;
  const crossed =
    first && second
      ? keysOf(first).flatMap((one) =>
          keysOf(second).map((other) => ({
            key: `${one.key}|${other.key}`,
            categoryIds: [...one.categoryIds, ...other.categoryIds],
          })),
        )
      : [];
  const sets = [
    { id: 1, code: 'total', dimensionIds: [] as number[], keys: [{ key: '', categoryIds: [] }] },
    ...rows.map((row) => ({
      id: row.id + 1,
      code: row.code,
      dimensionIds: [row.id],
      keys: keysOf(row) as { key: string; categoryIds: number[] }[],
    })),
    { id: 99, code: 'both', dimensionIds: crossed.length > 0 ? [1, 2] : [], keys: crossed },
  ];
  const combinations = sets
    .flatMap(({ id, keys }) => keys.map((row) => ({ breakdownId: id, ...row })))
    .map((row, at) => ({ id: at + 1, ...row }));
  return {
    combinationIds: new Map(combinations.map(({ key, id }) => [key, id])),
    rows: {
      dimensions: rows.map(({ id, code, isExclusive, ordinal }) => ({
        id,
        code,
        isExclusive,
        ordinal,
      })),
      categories,
      breakdowns: sets.map(({ id, code, dimensionIds }) => ({ id, code, dimensionIds })),
      combinations,
    },
  };
}
