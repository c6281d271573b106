import { type InputProblem, inputProblems } from '@/lib/input-problems';
import type { Locale } from '@/lib/locale';
import { plainDigits } from '@/lib/numbers/plain-digits';
import { type ReadNumber, type ReadOptions, readNumber } from '@/lib/numbers/read';
import { readMixedBlock } from '@/lib/numbers/read-block';
import { aimProblem } from '@/lib/target/aim-problem';
import { baselineInput } from '@/lib/target/baseline-input';
import { targetInput } from '@/lib/target/target-input';
import type { Answers } from '../grid/reading-choices';
import type { AimIndicator } from './aim-rows';
import { type AimKind, type AimText, saysNothing, shownText } from './aim-text';
import { numberBody } from './number-body';
import { asBaseline, asTarget, nothingSaid, type SaidAim } from './said-aim';

export interface TypedAim {
  readonly text: AimText;
  readonly indicator: AimIndicator;
  /** What stands, which keeps its number where the number was left as it was shown. */
  readonly held: SaidAim | undefined;
}

export type ReadAim =
  /** Nothing is said: what stood there is taken out. */
  | { readonly kind: 'none' }
  | { readonly kind: 'aim'; readonly aim: SaidAim }
  | { readonly kind: 'unclear'; readonly text: string; readonly options: ReadOptions }
  | { readonly kind: 'problem'; readonly problem: InputProblem };

interface Reading {
  readonly kind: AimKind;
  readonly locale: Locale;
  readonly answers: Answers;
}

type Part = 'value' | 'numerator' | 'denominator';

interface TypedNumber {
  readonly part: Part;
  readonly text: string;
  readonly options: ReadOptions;
}

type Body =
  | { readonly said: Partial<SaidAim> }
  | { readonly numbers: readonly TypedNumber[]; readonly currency: string | null }
  | { readonly problem: InputProblem };

/** What is meant by the cells of one block: what one of them proves about numbers, all go by. */
export function readAims(cells: readonly TypedAim[], reading: Reading): ReadAim[] {
  const bodies = cells.map((cell) => bodyOf(cell, reading));
  const typed = bodies.flatMap((body) => ('numbers' in body ? body.numbers : []));
  const read = new Map(readMixedBlock(typed).map((one, at) => [typed[at], one] as const));
  return cells.map((cell, at) => {
    const body = bodies[at] ?? { said: {} };
    if (saysNothing(cell.text)) return { kind: 'none' };
    if ('problem' in body) return { kind: 'problem', problem: body.problem };
    if ('said' in body) return checked(cell, body.said, reading.kind);
    return fromNumbers(cell, body, read, reading.kind);
  });
}

function bodyOf({ text, indicator, held }: TypedAim, { kind, locale, answers }: Reading): Body {
  const { body } = text;
  if (body.trim() === '') return { said: {} };
  if (held && body === shownText(held, indicator, locale).body) {
    const { value, numerator, denominator, level } = held;
    return { said: { value, numerator, denominator, level } };
  }
  if (indicator.kind === 'score' || indicator.kind === 'milestone')
    return { said: { level: body } };
  const isRatio = indicator.kind === 'ratio';
  const options = (decimals: number, isPercent: boolean): ReadOptions => ({
    ...answers,
    ...{ locale, decimals, kind: isPercent ? 'percent' : 'plain' },
  });
  if (isRatio && plainDigits(body).includes('/')) {
    if (kind === 'target') return wrong('value', 'setting.targets.problems.partsOfTarget');
    const [numerator = '', denominator = '', ...more] = body.split('/');
    if (more.length > 0)
      return wrong('value', 'setting.targets.problems.notANumber', { text: body });
    const plain = options(indicator.countsPeople ? 0 : 6, false);
    return {
      currency: null,
      numbers: [
        { part: 'numerator', text: numerator, options: plain },
        { part: 'denominator', text: denominator, options: plain },
      ],
    };
  }
  const number = numberBody(body, indicator, locale);
  if ('words' in number) return { problem: number };
  const { text: digits, currency } = number;
  const single = { part: 'value', text: digits, options: options(indicator.decimals, isRatio) };
  return { currency, numbers: [single as TypedNumber] };
}

function fromNumbers(
  cell: TypedAim,
  { numbers, currency }: { readonly numbers: readonly TypedNumber[]; currency: string | null },
  read: ReadonlyMap<TypedNumber | undefined, ReadNumber>,
  kind: AimKind,
): ReadAim {
  const said: Partial<Record<Part, number>> = {};
  for (const typed of numbers) {
    const { part, text, options } = typed;
    const one = possibleIn(cell.indicator, part, read.get(typed) ?? readNumber(text, options));
    if (one.kind === 'ambiguous') return { kind: 'unclear', text: text.trim(), options };
    if (one.kind === 'not-a-number') {
      return asProblem(part, 'setting.targets.problems.notANumber', { text: text.trim() });
    }
    if (one.kind === 'too-precise') {
      return asProblem(part, 'api.aims.tooPrecise', { decimals: options.decimals });
    }
    if (one.kind === 'number') said[part] = one.value;
  }
  return checked(cell, { ...said, currency }, kind);
}

/** A share of people is never above the whole, which leaves one reading of 40. */
function possibleIn({ countsPeople }: AimIndicator, part: Part, read: ReadNumber): ReadNumber {
  if (read.kind !== 'ambiguous' || part !== 'value' || !countsPeople) return read;
  const possible = read.readings.filter((value) => Math.abs(value) <= 1);
  const [value] = possible;
  return possible.length === 1 && value !== undefined ? { kind: 'number', value } : read;
}

function checked({ text, indicator }: TypedAim, said: Partial<SaidAim>, kind: AimKind): ReadAim {
  const year = plainDigits(text.year);
  const aim: SaidAim = {
    ...nothingSaid,
    ...said,
    operator: text.operator,
    words: text.words,
    comment: text.comment,
    year: kind === 'baseline' && /^\d{1,4}$/.test(year) ? Number(year) : null,
    isoDate: text.isoDate || null,
  };
  if (kind === 'baseline' && aim.year === null) {
    return asProblem('year', year ? 'api.aims.year' : 'setting.targets.problems.yearMissing');
  }
  const parsed =
    kind === 'target'
      ? targetInput.safeParse(asTarget(aim))
      : baselineInput.safeParse(asBaseline(aim));
  if (!parsed.success) {
    const [first] = inputProblems(parsed.error);
    return first ? { kind: 'problem', problem: first } : asProblem('value', 'errors.invalid');
  }
  const { words, comment } = parsed.data;
  const found = aimProblem(indicator, { ...aim, words });
  if (found) return { kind: 'problem', problem: inOurWords(found, indicator) };
  return { kind: 'aim', aim: { ...aim, words, comment } };
}

/** Nobody types a fraction here: the words that suit the API would not help. */
function inOurWords(problem: InputProblem, { kind }: AimIndicator): InputProblem {
  return kind === 'ratio' && problem.words === 'api.aims.notAFraction'
    ? { ...problem, words: 'setting.targets.problems.aboveWhole' }
    : problem;
}

const wrong = (field: string, words: string, params: InputProblem['params'] = {}) => ({
  problem: { field, words, params },
});

function asProblem(field: string, words: string, params: InputProblem['params'] = {}): ReadAim {
  return { kind: 'problem', ...wrong(field, words, params) };
}
