import type { IndicatorKind } from '@/lib/indicator/vocabulary';
import type { FigureValue } from '@/lib/release/figure';
import type { Quantity } from '@/lib/rollup/quantity';

export function emptyValue(kind: IndicatorKind): FigureValue {
  return {
    kind,
    value: null,
    numerator: null,
    denominator: null,
    levelCode: null,
    atLevel: null,
    reachedOn: null,
    text: null,
    isAtLeast: false,
  };
}

/** A quantity in the fields of a figure. */
export function figureValue(
  kind: IndicatorKind,
  quantity: Quantity,
  isAtLeast = false,
): FigureValue {
  const empty = { ...emptyValue(kind), isAtLeast };
  switch (quantity.kind) {
    case 'number':
      return { ...empty, value: quantity.value };
    case 'ratio': {
      const { value, numerator, denominator } = quantity;
      return { ...empty, value, numerator, denominator };
    }
    case 'level':
      return { ...empty, levelCode: quantity.code, reachedOn: quantity.reachedOn };
    case 'tally': {
      const { reached, of, levelCode } = quantity;
      return { ...empty, levelCode, atLevel: { reached, of } };
    }
    case 'words':
      return { ...empty, text: quantity.words };
  }
}
