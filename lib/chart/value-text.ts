import { formatTags } from '@/lib/locale';
import { formatNumber } from '@/lib/numbers/format';
import { carriesValue } from '@/lib/observation/value-state';
import type { ReleaseIndicator } from '@/lib/release/content';
import type { FigureValue, ReleaseFigure } from '@/lib/release/figure';
import { type Reader, textFor } from './reader';

/** A cell in words: what stands large, and what stands beside it. */
export interface ValueText {
  /** The number, level or text; for a cell without a value, the word of its state. */
  readonly text: string;
  readonly unit: string | null;
  /** What the number is made of ("125 of 200"), or null. */
  readonly detail: string | null;
  /** False where `text` is a word: it is then set smaller, and has no bar. */
  readonly isNumber: boolean;
}

type Stated = Pick<ReleaseFigure, 'state' | 'value'>;

export function valueText(figure: Stated, indicator: ReleaseIndicator, reader: Reader): ValueText {
  if (!carriesValue(figure.state)) return inWords(stateWord(figure.state, reader));
  const { value } = figure;
  if (value.atLevel) return atLevelText(value, indicator, reader);
  if (value.levelCode !== null) return inWords(levelText(value.levelCode, indicator, reader));
  if (value.text) return inWords(textFor(reader, value.text));
  if (value.value === null) return inWords(reader.words('value.refused'));
  const number = numberText(value.value, indicator, reader);
  return {
    text: value.isAtLeast ? reader.words('value.atLeast', { number }) : number,
    unit: unitWord(value.value, indicator, reader),
    detail: partsText(value, reader),
    isNumber: true,
  };
}

function inWords(text: string): ValueText {
  return { text, unit: null, detail: null, isNumber: false };
}

/** Ratios are fractions and print as percentages; amounts carry their currency. */
export function numberText(value: number, indicator: ReleaseIndicator, reader: Reader): string {
  const kind =
    indicator.kind === 'ratio' ? 'percent' : indicator.kind === 'amount' ? 'amount' : 'plain';
  return formatNumber(value, reader.locale, {
    kind,
    decimals: indicator.decimals,
    currency: indicator.currency,
  });
}

function unitWord(value: number, indicator: ReleaseIndicator, reader: Reader): string | null {
  if (indicator.kind === 'ratio' || indicator.kind === 'amount') return null;
  const forms = indicator.unit?.[reader.locale];
  if (!forms) return null;
  return (
    forms[new Intl.PluralRules(formatTags[reader.locale]).select(value)] ?? forms.other ?? null
  );
}

/** The unit as an axis or a column head names it. */
export function unitOfMany(indicator: ReleaseIndicator, reader: Reader): string | null {
  if (indicator.kind === 'ratio') return '%';
  if (indicator.kind === 'amount') return indicator.currency;
  return indicator.unit?.[reader.locale]?.other ?? null;
}

function partsText(value: FigureValue, reader: Reader): string | null {
  if (value.numerator === null || value.denominator === null) return null;
  return reader.words('value.parts', {
    numerator: plain(value.numerator, reader),
    denominator: plain(value.denominator, reader),
  });
}

/** "2 of 3", and the level that those two have reached. */
function atLevelText(value: FigureValue, indicator: ReleaseIndicator, reader: Reader): ValueText {
  const { reached = 0, of = 0 } = value.atLevel ?? {};
  const level = value.levelCode === null ? null : levelText(value.levelCode, indicator, reader);
  return {
    text: reader.words('value.parts', {
      numerator: plain(reached, reader),
      denominator: plain(of, reader),
    }),
    unit: null,
    detail: level && reader.words('value.levelOrMore', { level }),
    isNumber: true,
  };
}

function levelText(code: string, indicator: ReleaseIndicator, reader: Reader): string {
  const level = indicator.levels.find((one) => one.code === code);
  return level ? textFor(reader, level.label) : code;
}

export function plain(value: number, reader: Reader, decimals = 0): string {
  return formatNumber(value, reader.locale, { kind: 'plain', decimals });
}

export function percent(fraction: number, reader: Reader): string {
  return formatNumber(fraction, reader.locale, { kind: 'percent', decimals: 0 });
}

/** The word for any state but a plainly reported value. */
export function stateWord(state: ReleaseFigure['state'], reader: Reader): string {
  return state === 'reported' ? '' : reader.words(`state.${state}`);
}

/** The number a bar or a point is drawn at; null where nothing may be drawn, never 0 in its place. */
export function drawnValue(figure: Stated): number | null {
  return carriesValue(figure.state) ? figure.value.value : null;
}

/** Whether the value is certain enough for a filled mark. */
export function isFirm(state: ReleaseFigure['state']): boolean {
  return state === 'reported' || state === 'break';
}
