import { carriesValue } from '@/lib/observation/value-state';
import type { ReleaseIndicator } from '@/lib/release/content';
import type { ComparedFigure, ReleaseFigure } from '@/lib/release/figure';
import { barRow } from './bar-row';
import { bulletOf } from './bullet';
import { gapText } from './coverage-text';
import type { CellItem, MatrixItem } from './matrix-types';
import { figureTime, type PhaseColumn } from './phase-columns';
import { placeName, regionOf } from './place-order';
import { type Reader, textFor } from './reader';
import { type IndexedRelease, sourcesOf } from './released-figures';
import type { BulletSpec } from './spec-types';
import { shortTarget } from './target-text';
import { type ValueScale, valueScale } from './value-scale';
import { valueText } from './value-text';

/** What every item of one indicator in a matrix shares. */
export interface CellFrame {
  readonly release: IndexedRelease;
  readonly indicator: ReleaseIndicator;
  /** The scale shared over regions and phases; null where it would compare a value with itself. */
  readonly scale: ValueScale | null;
  readonly reader: Reader;
}

export interface ItemFrame extends CellFrame {
  readonly columns: readonly PhaseColumn[];
}

/** @param parts figures of the same indicator in places inside this one */
export function matrixItem(
  frame: ItemFrame,
  figure: ReleaseFigure,
  parts: readonly ReleaseFigure[],
): MatrixItem {
  const { release, columns, reader } = frame;
  return {
    ...cellItem(frame, figure, parts, {
      timeNote:
        figure.phase.kind === 'phase' && !figure.period
          ? null
          : figureTime(figure, columns, reader),
      reason: reasonOf(figure, reader),
    }),
    hasDoubt: figure.doubts.length > 0,
    sources: sourcesOf(release, figure),
  };
}

/**
 * One figure in a cell of its indicator's row.
 * @param parts figures of the same indicator in places inside this one
 */
export function cellItem(
  frame: CellFrame,
  figure: ComparedFigure,
  parts: readonly ComparedFigure[],
  { timeNote, reason }: Pick<CellItem, 'timeNote' | 'reason'>,
): CellItem {
  const { release, indicator, scale, reader } = frame;
  const title = textFor(reader, indicator.shortTitle ?? indicator.title);
  const name = { key: indicator.code, label: title, note: null, isTotal: false };
  const row = barRow(name, figure, indicator, scale ?? valueScale([]), reader);
  const place = figure.placeKey === null ? undefined : release.places.get(figure.placeKey);
  const isWhole = place === undefined || place.level === 'country';
  const hasNumber = carriesValue(figure.state) && figure.value.value !== null;
  return {
    key: [indicator.code, figure.placeKey, figure.period?.code].join(' '),
    indicatorCode: indicator.code,
    title,
    isText: figure.value.text !== null,
    value: valueText(figure, indicator, reader),
    state: figure.state,
    stateWord: row.stateWord,
    bullet: bulletIn(frame, figure, isWhole, row.bullet),
    steps: row.steps,
    targetText: row.status === null ? null : shortTarget(figure, indicator, reader),
    status: row.status,
    statusWord: row.statusWord,
    statusReason: row.statusReason,
    placeNote: narrowPlace(release, figure, reader),
    timeNote,
    coverage: gapText(figure, reader),
    parts: figure.isPlanKnown ? null : partsText(frame, parts),
    reason: hasNumber ? null : reason,
  };
}

/**
 * A total would dwarf its parts on their scale, and a value that stands alone has no scale: they have
 * a bar only against a target of their own.
 */
function bulletIn(
  { scale, reader }: CellFrame,
  figure: ComparedFigure,
  isWhole: boolean,
  onScale: BulletSpec | null,
): BulletSpec | null {
  if (!isWhole && scale !== null) return onScale;
  return figure.target?.value == null ? null : bulletOf(figure, reader);
}

function narrowPlace(
  release: IndexedRelease,
  figure: ComparedFigure,
  reader: Reader,
): string | null {
  const place = figure.placeKey === null ? undefined : release.places.get(figure.placeKey);
  return place && regionOf(release, place).key !== place.key
    ? placeName(release, place.key, reader)
    : null;
}

function partsText(frame: CellFrame, parts: readonly ComparedFigure[]): string | null {
  if (parts.length === 0) return null;
  const { release, indicator, reader } = frame;
  return parts
    .map((part) =>
      reader.words('summary.value', {
        place: placeName(release, part.placeKey, reader),
        value: valueText(part, indicator, reader).text,
      }),
    )
    .join(reader.words('list.separator'));
}

/** Why a cell has no number: a refused total says so; else the sentence kept with the figure. */
export function reasonOf(figure: ReleaseFigure, reader: Reader): string | null {
  if (figure.refusal) return textFor(reader, figure.refusal);
  if (carriesValue(figure.state)) return null;
  const note = figure.contributors.find((one) => one.note)?.note;
  return note ? textFor(reader, note) : null;
}
