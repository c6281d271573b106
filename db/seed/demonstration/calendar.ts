import type { Frequency } from '@/lib/period/vocabulary';

export interface PhaseSeed {
  readonly code: 'I' | 'II' | 'III';
  readonly firstYear: number;
  readonly lastYear: number;
}

export const phases: readonly PhaseSeed[] = [
  { code: 'I', firstYear: 2014, lastYear: 2016 },
  { code: 'II', firstYear: 2017, lastYear: 2019 },
  { code: 'III', firstYear: 2020, lastYear: 2023 },
];

export interface PeriodSeed {
  readonly code: string;
  readonly phase: PhaseSeed['code'];
  readonly frequency: Frequency;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly dueOn: string;
  /** Length in quarters of a year. */
  readonly quarters: number;
}

/** Everything that ends after this day is still open. */
const lastClosedDay = '2023-06-30';

export function isClosed(period: Pick<PeriodSeed, 'endsOn'>): boolean {
  return period.endsOn <= lastClosedDay;
}

const lastDayOfQuarter = ['03-31', '06-30', '09-30', '12-31'];

/** Periods of 1, 2 or 4 quarters, in the order in which they end; shorter ones first. */
function periodsOfYear(year: number, phase: PhaseSeed['code']): PeriodSeed[] {
  return [1, 2, 4].flatMap((quarters) =>
    Array.from({ length: 4 / quarters }, (_, index) => {
      const firstMonth = index * quarters * 3 + 1;
      const endsOn = `${year}-${lastDayOfQuarter[(index + 1) * quarters - 1]}`;
      return {
        code: quarters === 4 ? String(year) : `${year}-${quarters === 1 ? 'Q' : 'H'}${index + 1}`,
        phase,
        frequency: quarters === 1 ? 'quarter' : quarters === 2 ? 'half-year' : 'year',
        startsOn: `${year}-${String(firstMonth).padStart(2, '0')}-01`,
        endsOn,
        dueOn: daysAfter(endsOn, 20),
        quarters,
      } as const;
    }),
  );
}

function periodOfPhase({ code, firstYear, lastYear }: PhaseSeed): PeriodSeed {
  const endsOn = `${lastYear}-12-31`;
  return {
    code: `phase-${code}`,
    phase: code,
    frequency: 'phase',
    startsOn: `${firstYear}-01-01`,
    endsOn,
    dueOn: daysAfter(endsOn, 45),
    quarters: (lastYear - firstYear + 1) * 4,
  };
}

export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** All reporting periods in the order in which they end. */
export const calendar: readonly PeriodSeed[] = phases
  .flatMap((phase) => {
    const years = Array.from(
      { length: phase.lastYear - phase.firstYear + 1 },
      (_, index) => phase.firstYear + index,
    );
    return [...years.flatMap((year) => periodsOfYear(year, phase.code)), periodOfPhase(phase)];
  })
  .sort((one, other) => compare(one.endsOn, other.endsOn) || one.quarters - other.quarters);

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
