import type { ComparedFigure } from '@/lib/release/figure';
import type { Reader } from './reader';

/** "2 of 3 reported", where there is more than one place or period to cover; else null. */
export function coverageText({ coverage }: ComparedFigure, reader: Reader): string | null {
  if (!coverage || coverage.planned <= 1) return null;
  return reader.words(`coverage.${coverage.of}`, {
    reported: coverage.reported,
    planned: coverage.planned,
  });
}

/** The same, only where something planned is not there. */
export function gapText(figure: ComparedFigure, reader: Reader): string | null {
  const { coverage } = figure;
  return coverage && coverage.reported < coverage.planned ? coverageText(figure, reader) : null;
}
