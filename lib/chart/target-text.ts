import type { ReleaseIndicator } from '@/lib/release/content';
import type { ComparedFigure } from '@/lib/release/figure';
import { type Reader, textFor } from './reader';
import { drawnValue, numberText, percent } from './value-text';

/** "of 1,600", "at least 60 %", a stage's name, or the words of a planned reach; null without one. */
export function targetText(
  { target }: ComparedFigure,
  indicator: ReleaseIndicator,
  reader: Reader,
): string | null {
  if (!target) return null;
  if (target.value !== null) {
    const number = numberText(target.value, indicator, reader);
    if (target.operator === '>=') return reader.words('target.atLeast', { number });
    if (target.operator === '<=') return reader.words('target.atMost', { number });
    return number;
  }
  if (target.levelCode !== null) {
    const level = indicator.levels.find((one) => one.code === target.levelCode);
    return level ? textFor(reader, level.label) : target.levelCode;
  }
  return target.words ? textFor(reader, target.words) : null;
}

/** Only a target that can be measured against is called one; a planned reach stays words. */
export function hasMeasurableTarget({ target }: ComparedFigure): boolean {
  return target !== null && (target.value !== null || target.levelCode !== null);
}

/**
 * The achievement, where a percentage of the target says something: one of a percentage would be
 * read as points, below a ceiling it would praise, and of a level there is none.
 */
function shareOfTarget(
  { achievement, target }: ComparedFigure,
  { kind, direction }: ReleaseIndicator,
): number | null {
  const isShare = direction === 'higher' && kind !== 'ratio' && target?.levelCode == null;
  return isShare ? achievement : null;
}

/** "1,240 of 1,600, 78 % of the target": the whole reading of a bullet, or null without a target. */
export function progressText(
  figure: ComparedFigure,
  indicator: ReleaseIndicator,
  reader: Reader,
): string | null {
  const value = drawnValue(figure);
  const target = targetText(figure, indicator, reader);
  if (value === null || target === null || figure.target?.value == null) return null;
  const number = numberText(value, indicator, reader);
  const share = shareOfTarget(figure, indicator);
  return share === null
    ? reader.words('target.of', { value: number, target })
    : reader.words('target.ofPercent', { value: number, target, percent: percent(share, reader) });
}

/** "78 % of 1,600", for a cell that shows the value already. */
export function shortTarget(
  figure: ComparedFigure,
  indicator: ReleaseIndicator,
  reader: Reader,
): string | null {
  const target = targetText(figure, indicator, reader);
  if (target === null) return null;
  const share = shareOfTarget(figure, indicator);
  return share === null
    ? reader.words('target.value', { target })
    : reader.words('target.share', { target, percent: percent(share, reader) });
}
