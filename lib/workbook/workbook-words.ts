import { type Locale, localise } from '@/lib/locale';
import { type ChangeReason, changeReasons } from '@/lib/observation/review-state';
import { type StoredValueState, storedValueStates } from '@/lib/observation/value-state';
import type { Say } from '@/lib/say';

/** Words of one language. */
export interface WorkbookWords {
  /** Speaks the namespace `workbook`. */
  readonly workbook: Say;
  /** Speaks the namespace `entry`. */
  readonly entry: Say;
  /** Speaks the namespace `periods`. */
  readonly periods: Say;
}
export type AllWorkbookWords = Readonly<Record<Locale, WorkbookWords>>;

export interface Level {
  readonly code: string;
  readonly label: Parameters<typeof localise>[0];
}

export const stateText = (state: StoredValueState, { entry }: WorkbookWords) =>
  entry(`states.${state}`);

export const reasonText = (reason: ChangeReason, { entry }: WorkbookWords) =>
  entry(`why.reasons.${reason}`);

/** A level as a drop-down shows it: its label, or its code where two labels are alike. */
export function levelText(code: string, levels: readonly Level[], locale: Locale): string {
  const label = (one: Level) => localise(one.label, locale).text;
  const found = levels.find((one) => one.code === code);
  if (!found) return code;
  const isAlone = levels.every((one) => one === found || !isSame(label(one), label(found)));
  return isAlone ? label(found) : code;
}

/** The code of what was chosen, by code or by label in any language; what is unknown stays as it is. */
export function readLevel(text: string, levels: readonly Level[]): string {
  const byCode = levels.find(({ code }) => isSame(code, text));
  if (byCode) return byCode.code;
  const byLabel = levels.filter(({ label }) =>
    Object.values(label).some((words) => isSame(words, text)),
  );
  return byLabel.length === 1 ? (byLabel[0]?.code ?? text) : text;
}

/** The state of this name, in any language; null where there is none. */
export const readState = (text: string, words: AllWorkbookWords): StoredValueState | null =>
  named(text, storedValueStates, words, stateText);

/** The reason of this name, in any language; null where there is none. */
export const readReason = (text: string, words: AllWorkbookWords): ChangeReason | null =>
  named(text, changeReasons, words, reasonText);

function named<T extends string>(
  text: string,
  choices: readonly T[],
  words: AllWorkbookWords,
  say: (choice: T, words: WorkbookWords) => string,
): T | null {
  const isNamed = (choice: T) =>
    isSame(choice, text) || Object.values(words).some((one) => isSame(say(choice, one), text));
  return choices.find(isNamed) ?? null;
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
