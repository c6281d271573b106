import type { Said } from '@/lib/api/observation-schema';
import type { ObservedValue } from '@/lib/observation/observation-input';

/** The value alone, without who said it and when: what a save would send to say it again. */
export function observedValue(said: Said): ObservedValue {
  const { state, value, numerator, denominator, sampleSize, population, margin, weight } = said;
  const { level, reachedOn, words, explanation, note, doubt } = said;
  return {
    state,
    value,
    numerator,
    denominator,
    sampleSize,
    population,
    margin,
    weight,
    level,
    reachedOn,
    words,
    explanation,
    note,
    doubt,
  };
}
