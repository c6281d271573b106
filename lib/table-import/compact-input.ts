import type { ObservationInput } from '@/lib/observation/observation-input';

const open: ObservationInput = {
  ...{ indicator: '', category: '', organisation: null, source: null, seen: null, change: null },
  ...{ state: 'reported', value: null, numerator: null, denominator: null, sampleSize: null },
  ...{ population: null, margin: null, weight: null, level: null, reachedOn: null, words: null },
  ...{ explanation: null, note: null, doubt: null },
};

/** An input without what it leaves open, of which there may be a hundred thousand. */
export function compactInput(input: ObservationInput): Partial<ObservationInput> {
  const said = Object.entries(input).filter(
    ([name, part]) => part !== open[name as keyof ObservationInput],
  );
  return Object.fromEntries(said);
}

export function wholeInput(input: Partial<ObservationInput>): ObservationInput {
  return { ...open, ...input };
}
