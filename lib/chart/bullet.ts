import type { ComparedFigure } from '@/lib/release/figure';
import type { Reader } from './reader';
import type { BulletSpec, Extent } from './spec-types';
import { type ValueScale, valueScale } from './value-scale';
import { drawnValue, isFirm } from './value-text';

/** How far past its target a value is drawn before its bar ends in an arrow. */
const overflowFrom = 1.25;

/** A value and its target on a track of their own. */
export function bulletOf(figure: ComparedFigure, reader: Reader): BulletSpec {
  const target = figure.target?.value ?? null;
  const value = drawnValue(figure) ?? 0;
  const top = target === null ? value : Math.min(value, target * overflowFrom);
  const lowest = Math.min(figure.baseline ?? 0, value);
  return bulletOn(valueScale([lowest, top, target ?? 0, figure.baseline ?? 0]), figure, reader);
}

/** The same on a scale that several rows share. */
export function bulletOn(scale: ValueScale, figure: ComparedFigure, reader: Reader): BulletSpec {
  const value = drawnValue(figure);
  const place = (at: number | null | undefined) =>
    at === null || at === undefined ? null : mirrored(scale.at(at), reader);
  return {
    bar:
      value === null
        ? null
        : spanBetween(scale.at(Math.max(0, scale.low)), scale.at(value), reader),
    isFirm: isFirm(figure.state),
    zero: scale.low < 0 ? place(0) : null,
    target: place(figure.target?.value),
    expected: place(figure.expected),
    baseline: place(figure.baseline),
    overflows: value !== null && value > scale.high,
    isMirrored: reader.direction === 'rtl',
  };
}

/** Bars and time run from right to left in Arabic. */
export function mirrored(at: number, reader: Reader): number {
  return reader.direction === 'rtl' ? 1 - at : at;
}

export function spanBetween(one: number, other: number, reader: Reader): Extent {
  const ends = [mirrored(one, reader), mirrored(other, reader)];
  return { from: Math.min(...ends), to: Math.max(...ends) };
}
