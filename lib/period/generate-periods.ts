import { dayNumber, dayOf, monthOf, yearOf } from './day';
import { phaseOfPeriod } from './phase-of-period';
import { firstOfMonth, outerDays } from './span';
import type { Frequency, IsoDate, Span } from './vocabulary';

export const generatedFrequencies = ['month', 'quarter', 'half-year', 'year', 'phase'] as const;
export type GeneratedFrequency = Extract<Frequency, (typeof generatedFrequencies)[number]>;

export interface Generation {
  readonly frequency: GeneratedFrequency;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** 1 … 12, where a year begins: 1 follows the calendar. Months follow the calendar always. */
  readonly startMonth: number;
  /** Days from the end of a period to the day it is due; null where none is set. */
  readonly dueAfterDays: number | null;
  readonly phases: readonly { readonly code: string; readonly span: Span }[];
  /** The code of the phase they are made for, which settles what its dates leave open; or null. */
  readonly over: string | null;
}

/** The place of a period in a year that does not begin in January; no `n` for the year itself. */
export interface ProgrammeYear {
  readonly from: number;
  readonly to: number;
  readonly n: number | null;
}

export interface GeneratedPeriod {
  readonly code: string;
  readonly frequency: GeneratedFrequency;
  readonly span: Span;
  readonly dueOn: IsoDate | null;
  /** The phase it certainly lies in; null where it straddles an end of one, or lies in none. */
  readonly phase: string | null;
  readonly programmeYear: ProgrammeYear | null;
}

interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface Generated {
  /** In the order of time, without gap or overlap, each wholly inside the dates asked for. */
  readonly periods: readonly GeneratedPeriod[];
  /** Days at either end that no whole period covers. */
  readonly uncovered: readonly Days[];
}

const monthsIn = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;
const letters = { month: 'M', quarter: 'Q', 'half-year': 'H', year: '' } as const;

/** The whole periods of one frequency between two days: what a form previews and a command writes. */
export function generatePeriods(asked: Generation): Generated {
  if (asked.frequency === 'phase') return { periods: periodsOfPhases(asked), uncovered: [] };
  const { frequency, startMonth } = asked;
  const step = monthsIn[frequency];
  const [from, to] = [dayNumber(asked.from), dayNumber(asked.to)];
  const periods: GeneratedPeriod[] = [];
  let month = firstBoundary(asked.from, step, frequency === 'month' ? 1 : startMonth);
  while (firstDay(month + step) - 1 <= to) {
    periods.push(periodFrom(month, step, asked));
    month += step;
  }
  const first = periods[0] ? dayNumber(periods[0].span.start.date ?? asked.from) : to + 1;
  const last = periods.length > 0 ? firstDay(month) - 1 : to;
  return { periods, uncovered: [...days(from, first - 1), ...days(last + 1, to)] };
}

/** Months since year 0, January being 0; the first that begins a period on or after the day. */
function firstBoundary(day: IsoDate, step: number, startMonth: number): number {
  const own = yearOf(day) * 12 + monthOf(day) - 1;
  const next = firstDay(own) < dayNumber(day) ? own + 1 : own;
  const past = (((next - (startMonth - 1)) % step) + step) % step;
  return past === 0 ? next : next + step - past;
}

function firstDay(month: number): number {
  return firstOfMonth(Math.floor(month / 12), (month % 12) + 1);
}

function days(from: number, to: number): Days[] {
  return from <= to ? [{ from: dayOf(from), to: dayOf(to) }] : [];
}

function periodFrom(month: number, step: number, asked: Generation): GeneratedPeriod {
  const frequency = asked.frequency as Exclude<GeneratedFrequency, 'phase'>;
  const startMonth = frequency === 'month' ? 1 : asked.startMonth;
  const sinceStart = month - (startMonth - 1);
  const year = Math.floor(sinceStart / 12);
  const n = frequency === 'year' ? null : (sinceStart % 12) / step + 1;
  const programmeYear = startMonth === 1 ? null : { from: year, to: year + 1, n };
  const span = exactSpan(dayOf(firstDay(month)), dayOf(firstDay(month + step) - 1));
  const yearCode = programmeYear
    ? `${digits(year, 4)}-${digits(year + 1, 4).slice(2)}`
    : digits(year, 4);
  const number =
    n === null ? '' : `-${letters[frequency]}${digits(n, frequency === 'month' ? 2 : 1)}`;
  return finished({ code: `${yearCode}${number}`, frequency, span, programmeYear }, asked);
}

function periodsOfPhases(asked: Generation): GeneratedPeriod[] {
  const [from, to] = [dayNumber(asked.from), dayNumber(asked.to)];
  return asked.phases
    .filter(({ code, span }) => {
      const outer = outerDays(span);
      if (!outer || (asked.over !== null && asked.over !== code)) return false;
      return outer.from >= from && outer.to <= to;
    })
    .map(({ code, span }) => {
      const period = {
        code: `phase-${code}`,
        frequency: 'phase',
        span,
        programmeYear: null,
      } as const;
      return finished(period, { ...asked, over: code });
    });
}

function finished(
  period: Omit<GeneratedPeriod, 'dueOn' | 'phase'>,
  { phases, over, dueAfterDays }: Generation,
): GeneratedPeriod {
  const { date: end } = period.span.end;
  const found = phaseOfPeriod(
    {
      isStated: true,
      span: period.span,
      declaredPhaseId: over === null ? null : phases.findIndex(({ code }) => code === over),
    },
    phases.map(({ span }, id) => ({ id, span })),
  );
  return {
    ...period,
    dueOn: end === null || dueAfterDays === null ? null : dayOf(dayNumber(end) + dueAfterDays),
    phase: found.kind === 'phase' ? (phases[found.phaseId]?.code ?? null) : null,
  };
}

function exactSpan(from: IsoDate, to: IsoDate): Span {
  return { start: { date: from, precision: 'day' }, end: { date: to, precision: 'day' } };
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
