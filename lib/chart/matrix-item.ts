import { carriesValue } from '@/lib/observation/value-state';
import type { ReleaseIndicator } from '@/lib/release/content';
import type { ReleaseFigure } from '@/lib/release/figure';
import { barRow } from './bar-row';
import { bulletOf } from './bullet';
import { gapText } from './coverage-text';
import type { MatrixItem } from './matrix-types';
import { figureTime, type PhaseColumn } from './phase-columns';
import { placeName, regionOf } from './place-order';
import { type Reader, textFor } from './reader';
import { type IndexedRelease, sourcesOf } from './released-figures';
import type { BulletSpec } from './spec-types';
import { shortTarget } from './target-text';
import { type ValueScale, valueScale } from './value-scale';
import { valueText } from './value-text';

/** What every item of one indicator in a matrix shares. */
export interface ItemFrame {
  readonly release: IndexedRelease;
  readonly indicator: ReleaseIndicator;
  readonly columns: readonly PhaseColumn[];
  /** The scale shared over regions and phases; null where it would compare a value with itself. */
  readonly scale: ValueScale | null;
  readonly reader: Reader;
}

/** @param parts figures of the same indicator in places inside this one */
export function matrixItem(
  frame: ItemFrame,
  figure: ReleaseFigure,
  parts: readonly ReleaseFigure[],
): MatrixItem {
  const { release, indicator, columns, scale, reader } = frame;
  const title = textFor(reader, indicator.shortTitle ?? indicator.title);
  const name = { key: indicator.code, label: title, note: null, isTotal: false };
  const row = barRow(name, figure, indicator, scale ?? valueScale([]), reader);
  const place = figure.placeKey === null ? undefined : release.places.get(figure.placeKey);
  const isWhole = place === undefined || place.level === 'country';
  const hasValue = carriesValue(figure.state);
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
    timeNote:
      figure.phase.kind === 'phase' && !figure.period ? null : figureTime(figure, columns, reader),
    coverage: gapText(figure, reader),
    parts: figure.isPlanKnown ? null : partsText(frame, parts),
    reason: hasValue && figure.value.value !== null ? null : reasonOf(figure, reader),
    hasDoubt: figure.doubts.length > 0,
    sources: sourcesOf(release, figure),
  };
}

/**
 * A total would dwarf its parts on their scale, and a value that stands alone has no scale: they have
 * a bar only against a target of their own.
 */
function bulletIn(
  { scale, reader }: ItemFrame,
  figure: ReleaseFigure,
  isWhole: boolean,
  onScale: BulletSpec | null,
): BulletSpec | null {
  if (!isWhole && scale !== null) return onScale;
  return figure.target?.value == null ? null : bulletOf(figure, reader);
}

function narrowPlace(
  release: IndexedRelease,
  figure: ReleaseFigure,
  reader: Reader,
): string | null {
  const place = figure.placeKey === null ? undefined : release.places.get(figure.placeKey);
  return place && regionOf(release, place).key !== place.key
    ? placeName(release, place.key, reader)
    : null;
}

function partsText(frame: ItemFrame, parts: readonly ReleaseFigure[]): string | null {
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
