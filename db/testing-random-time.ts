import type { DatePrecision, Frequency } from '@/lib/period/vocabulary';
import type { Queryable } from './open';
import { period } from './schema/period';
import { phase } from './schema/phase';
import { says } from './testing-framework';

/**
 * `dated`: two phases that follow each other. `vague`: phases that overlap, begin in the middle of a
 * year, have no dates or lie ahead, with dates that are known to the month or not at all.
 */
export type TimeShape = 'dated' | 'vague';

/** `2022-01-31` is a day; with `~` its month, with `?` its year alone is known; null: nothing. */
type Written = string | null;
type Period = readonly [
  code: string,
  phase: string | null,
  frequency: Frequency,
  from: Written,
  to: Written,
];

const phases: Record<TimeShape, readonly (readonly [code: string, from: Written, to: Written])[]> =
  {
    dated: [
      ['I', '2020-01-01', '2021-12-31'],
      ['II', '2022-01-01', '2023-12-31'],
    ],
    vague: [
      ['I', '2020-04-01~', '2022-03-31~'],
      ['II', '2021-10-01', '2023-12-31'],
      ['III', null, null],
      ['IV', '2023-07-01', '2024-12-31?'],
    ],
  };

const quarters: Record<TimeShape, readonly Period[]> = {
  dated: [
    ['2021-Q3', 'I', 'quarter', '2021-07-01', '2021-09-30'],
    ['2021-Q4', 'I', 'quarter', '2021-10-01', '2021-12-31'],
    ['2022-Q1', 'II', 'quarter', '2022-01-01', '2022-03-31'],
    ['2022-Q2', 'II', 'quarter', '2022-04-01', '2022-06-30'],
    ['2022-Q3', 'II', 'quarter', '2022-07-01', '2022-09-30'],
    ['2023-Q1', 'II', 'quarter', '2023-01-01', '2023-03-31'],
    ['2023-Q4', 'II', 'quarter', '2023-10-01', '2023-12-31'],
  ],
  vague: [
    ['2021-Q3', 'I', 'quarter', '2021-07-01', '2021-09-30'],
    ['2021-Q4', 'I', 'quarter', '2021-10-01~', '2021-12-31~'],
    ['2022-Q1', 'II', 'quarter', '2022-01-01', '2022-03-31'],
    ['2022-Q2', 'II', 'quarter', '2022-04-01~', '2022-06-30~'],
    ['2022-Q3', 'III', 'quarter', '2022-07-01', '2022-09-30'],
    ['2023-Q1', 'III', 'quarter', '2023-01-01~', '2023-03-31'],
    ['2023-Q4', 'IV', 'quarter', '2023-10-01', '2023-12-31'],
  ],
};

const others: Record<TimeShape, readonly Period[]> = {
  dated: [
    ['2021', 'I', 'year', '2021-01-01', '2021-12-31'],
    ['2022', 'II', 'year', '2022-01-01', '2022-12-31'],
    ['2022-01', 'II', 'month', '2022-01-01', '2022-01-31'],
    ['2022-H1', 'II', 'half-year', '2022-01-01', '2022-06-30'],
    ['2022-H2b', 'II', 'half-year', '2022-05-01', '2022-10-31'],
    ['across', null, 'half-year', '2021-10-01', '2022-03-31'],
    ['since', 'II', 'once', '2022-02-01', null],
    ['unstated', null, 'once', null, null],
  ],
  vague: [
    ['2022', 'II', 'year', '2022-01-01?', '2022-12-31?'],
    ['2023', 'III', 'year', '2023-01-01', '2023-12-31'],
    ['2022-01', 'II', 'month', '2022-01-01~', '2022-01-31~'],
    ['within', 'II', 'quarter', '2022-05-01', '2022-07-31'],
    ['until', 'I', 'once', null, '2021-06-30'],
    ['since', 'II', 'once', '2022-02-01', null],
    ['whenever', 'III', 'quarter', null, null],
    ['unstated', null, 'once', null, null],
  ],
};

export function someTime(db: Queryable, programmeId: number, shape: TimeShape) {
  const phaseIds = new Map<string, number>();
  for (const [code, from, to] of phases[shape]) {
    const { id } = db
      .insert(phase)
      .values({
        programmeId,
        code,
        title: says(code),
        ordinal: phaseIds.size + 1,
        ...datesOf(from, to),
      })
      .returning({ id: phase.id })
      .get();
    phaseIds.set(code, id);
  }
  const add = ([code, phaseCode, frequency, from, to]: Period): number => {
    const isStated = code !== 'unstated';
    return db
      .insert(period)
      .values({
        programmeId,
        code,
        frequency,
        isStated,
        phaseId: phaseCode === null ? null : phaseIds.get(phaseCode),
        reportedFrom: isStated ? null : '2023-10-23',
        ...datesOf(from, to),
      })
      .returning({ id: period.id })
      .get().id;
  };
  return {
    phases: [...phaseIds.values()],
    quarters: quarters[shape].map(add),
    others: others[shape].map(add),
  };
}

function datesOf(from: Written, to: Written) {
  return {
    startsOn: from?.slice(0, 10),
    startsPrecision: precisionOf(from),
    endsOn: to?.slice(0, 10),
    endsPrecision: precisionOf(to),
  };
}

function precisionOf(written: Written): DatePrecision {
  if (written === null) return 'unknown';
  if (written.endsWith('?')) return 'year';
  return written.endsWith('~') ? 'month' : 'day';
}
