import { dayOf } from '@/lib/period/day';
import { type Generated, type Generation, generatePeriods } from '@/lib/period/generate-periods';
import type { GenerationInput } from '@/lib/period/generation-input';
import { outerDays } from '@/lib/period/span';

interface Setting {
  readonly phases: Generation['phases'];
  /** 1 … 12, where the programme's own year begins. */
  readonly startMonth: number;
}

/** What generating would make; null where a phase has no dates to fill. */
export function previewGeneration(
  { frequency, phase, from, to, year, dueAfterDays }: GenerationInput,
  { phases, startMonth }: Setting,
): Generated | null {
  const days = phase === null ? { from, to } : daysOf(phase, phases);
  if (!days?.from || !days.to) return null;
  return generatePeriods({
    ...{ frequency, dueAfterDays, phases, over: phase },
    from: days.from,
    to: days.to,
    startMonth: year === 'programme' ? startMonth : 1,
  });
}

function daysOf(code: string, phases: Generation['phases']) {
  const phase = phases.find((one) => one.code === code);
  const outer = phase && outerDays(phase.span);
  return outer ? { from: dayOf(outer.from), to: dayOf(outer.to) } : null;
}
