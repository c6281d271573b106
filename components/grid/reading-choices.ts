import type { Locale } from '@/lib/locale';
import { formatNumber } from '@/lib/numbers/format';
import { type ReadOptions, readNumber } from '@/lib/numbers/read';

/** What a person answered, once for all the cells of a block. */
export type Answers = Pick<ReadOptions, 'separatorIn' | 'percentIn'>;

/** A text that is two numbers. */
export interface UnclearNumber {
  readonly text: string;
  readonly options: ReadOptions;
}

/** The answers to offer; whether the number is a percentage comes before what its separator is. */
export function answersTo({ text, options }: UnclearNumber): readonly Answers[] {
  const isSaid = options.percentIn !== undefined || /[%٪﹪％]/u.test(text);
  if (options.kind === 'percent' && !isSaid) {
    return [{ percentIn: 'percent' }, { percentIn: 'fractions' }];
  }
  return [{ separatorIn: 'groups' }, { separatorIn: 'decimals' }];
}

/** The number that the text is by an answer; the count of decimals tells two readings apart in words. */
export function readingBy(
  { text, options }: UnclearNumber,
  answers: Answers,
  locale: Locale,
): { readonly number: string; readonly decimals: number } {
  const read = readNumber(text, { ...options, ...answers });
  const value = 'value' in read ? read.value : 'readings' in read ? (read.readings[0] ?? 0) : 0;
  const isPercent = options.kind === 'percent';
  const spoken = String(Number((isPercent ? value * 100 : value).toPrecision(12)));
  const decimals = spoken.split('.')[1]?.length ?? 0;
  const number = formatNumber(value, locale, { kind: isPercent ? 'percent' : 'plain', decimals });
  return { number, decimals };
}
