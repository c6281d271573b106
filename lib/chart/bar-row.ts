import { carriesValue } from '@/lib/observation/value-state';
import type { ReleaseIndicator } from '@/lib/release/content';
import type { ComparedFigure } from '@/lib/release/figure';
import { bulletOn } from './bullet';
import type { Reader } from './reader';
import type { BarRow, StepTrack } from './spec-types';
import { statusReason, statusWord } from './status-text';
import { hasMeasurableTarget, progressText, targetText } from './target-text';
import type { ValueScale } from './value-scale';
import { drawnValue, stateWord, valueText } from './value-text';

export interface RowName {
  readonly key: string;
  readonly label: string;
  readonly note: string | null;
  readonly isTotal: boolean;
}

/** One figure as a row: its words, and a bar where it has a number to draw. */
export function barRow(
  name: RowName,
  figure: ComparedFigure,
  indicator: ReleaseIndicator,
  scale: ValueScale,
  reader: Reader,
): BarRow {
  const words = valueText(figure, indicator, reader);
  const isJudged = hasMeasurableTarget(figure);
  return {
    ...name,
    value: drawnValue(figure),
    valueText: words.text,
    unit: words.unit,
    detail: words.detail,
    isNumber: words.isNumber,
    state: figure.state,
    stateWord: carriesValue(figure.state) ? stateWord(figure.state, reader) : '',
    targetText:
      progressText(figure, indicator, reader) ??
      (isJudged
        ? reader.words('target.value', { target: targetText(figure, indicator, reader) ?? '' })
        : targetText(figure, indicator, reader)),
    status: isJudged ? figure.status.code : null,
    statusWord: isJudged ? statusWord(figure, indicator, reader) : null,
    statusReason: isJudged ? statusReason(figure, reader) : null,
    bullet: words.isNumber || !carriesValue(figure.state) ? bulletOn(scale, figure, reader) : null,
    steps: stepsOf(figure, indicator),
  };
}

/** How far along its stages a milestone or score stands; null for every other kind. */
export function stepsOf(figure: ComparedFigure, indicator: ReleaseIndicator): StepTrack | null {
  if (!carriesValue(figure.state)) return null;
  if (figure.value.atLevel) return figure.value.atLevel;
  const { levelCode } = figure.value;
  if (levelCode === null || indicator.levels.length < 2) return null;
  const reached = indicator.levels.findIndex((level) => level.code === levelCode) + 1;
  return { reached, of: indicator.levels.length };
}

/** A row for a place nothing was found for: words and an empty track, never a bar of length zero. */
export function rowWithoutFigure(name: RowName, reader: Reader): BarRow {
  return {
    ...name,
    value: null,
    valueText: reader.words('value.noFigure'),
    unit: null,
    detail: null,
    isNumber: false,
    state: 'not-specified',
    stateWord: '',
    targetText: null,
    status: null,
    statusWord: null,
    statusReason: null,
    bullet: {
      bar: null,
      isFirm: true,
      zero: null,
      target: null,
      expected: null,
      baseline: null,
      overflows: false,
      isMirrored: reader.direction === 'rtl',
    },
    steps: null,
  };
}
