import { canonicalJson } from '@/lib/canonical-json';
import type { ObservedValue } from '@/lib/observation/observation-input';
import type { observation } from './schema/observation';

type Row = typeof observation.$inferSelect;

const names = [
  'valueState',
  'value',
  'numerator',
  'denominator',
  'sampleSize',
  'population',
  'margin',
  'weight',
  'levelId',
  'reachedOn',
  'words',
  'explanation',
  'note',
  'doubt',
] as const satisfies readonly (keyof Row)[];

/** The columns in which a value is said, apart from where it stands and who said it. */
export type ObservedColumns = Pick<Row, (typeof names)[number]>;

interface Levels {
  readonly levels: readonly { readonly id: number; readonly code: string }[];
}

export function toObservedColumns({ levels }: Levels, input: ObservedValue): ObservedColumns {
  const { state, level, ...said } = input;
  const { value, numerator, denominator, sampleSize, population, margin, weight } = said;
  const { reachedOn, words, explanation, note, doubt } = said;
  return {
    valueState: state,
    levelId: levels.find(({ code }) => code === level)?.id ?? null,
    ...{ value, numerator, denominator, sampleSize, population, margin, weight },
    ...{ reachedOn, words, explanation, note, doubt },
  };
}

/** What a row says, without what it leaves open: for history, and to compare. */
export function observedSnapshot(row: ObservedColumns): Record<string, unknown> {
  return Object.fromEntries(
    names.flatMap((name) => (row[name] === null ? [] : [[name, row[name]]])),
  );
}

export function saysTheSame(one: ObservedColumns, other: ObservedColumns): boolean {
  return canonicalJson(observedSnapshot(one)) === canonicalJson(observedSnapshot(other));
}

const remarks: readonly string[] = ['explanation', 'note', 'doubt'];

/** Whether two rows give the same value, whatever is remarked beside it. */
export function givesTheSameValue(one: ObservedColumns, other: ObservedColumns): boolean {
  const value = (row: ObservedColumns) =>
    Object.entries(observedSnapshot(row)).filter(([name]) => !remarks.includes(name));
  return canonicalJson(value(one)) === canonicalJson(value(other));
}

/** A value as short plain text, to set two that disagree side by side. */
export function observedText({ levels }: Levels, row: ObservedColumns): string {
  if (row.value !== null) return String(row.value);
  if (row.numerator !== null) return `${row.numerator}/${row.denominator}`;
  const level = levels.find(({ id }) => id === row.levelId);
  if (level) return level.code;
  return Object.values(row.words ?? {})[0]?.slice(0, 200) ?? row.valueState;
}

/** What a row says, as it would be said again. */
export function toObservedValue({ levels }: Levels, row: ObservedColumns): ObservedValue {
  const { valueState: state, levelId, ...said } = row;
  const { value, numerator, denominator, sampleSize, population, margin, weight } = said;
  const { reachedOn, words, explanation, note, doubt } = said;
  const level = levels.find(({ id }) => id === levelId)?.code ?? null;
  return {
    ...{ state, value, numerator, denominator, sampleSize, population, margin, weight, level },
    ...{ reachedOn, words, explanation, note, doubt },
  };
}
