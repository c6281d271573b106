import type { ReleasePhase } from '@/lib/release/content';
import type { ReleaseFigure } from '@/lib/release/figure';
import { periodText, type Reader, textFor } from './reader';
import { columnKeyOf, type IndexedRelease } from './released-figures';

export interface PhaseColumn {
  readonly key: string;
  readonly title: string;
  /** The phase's dates, or what the column gathers. */
  readonly dates: string | null;
}

/**
 * The columns of every table by phase: the phases reported here (or holding a figure), then what
 * has no phase. A figure whose phase is not stated is never put into one.
 */
export function phaseColumns(
  release: IndexedRelease,
  figures: readonly Pick<ReleaseFigure, 'phase'>[],
  reader: Reader,
): PhaseColumn[] {
  const used = new Set(figures.map(columnKeyOf));
  const phases = release.content.phases
    .filter((phase) => phase.isReportedHere || used.has(`phase ${phase.code}`))
    .map((phase) => ({
      key: `phase ${phase.code}`,
      title: textFor(reader, phase.title),
      dates: phaseDates(phase, reader),
    }));
  const others = (['not-stated', 'outside'] as const)
    .filter((kind) => used.has(kind))
    .map((kind) => ({ key: kind, title: reader.words(`column.${kind}`), dates: null }));
  return [...phases, ...others];
}

export function phaseDates(phase: ReleasePhase, reader: Reader): string | null {
  if (phase.start.date === null && phase.end.date === null) return null;
  return periodText(
    {
      isStated: true,
      start: phase.start,
      end: phase.end,
      reportedFrom: null,
      reportedTo: null,
      title: null,
    },
    reader,
  );
}

/** Title and dates on one line, for a sentence or a group's heading. */
export function columnLine(column: PhaseColumn): string {
  return column.dates ? `${column.title} · ${column.dates}` : column.title;
}

/** The time a figure speaks for: its own period, that of its one observation, or its column. */
export function figureTime(
  figure: ReleaseFigure,
  columns: readonly PhaseColumn[],
  reader: Reader,
): string {
  if (figure.period) return periodText(figure.period, reader);
  const periods = new Map(figure.contributors.map((one) => [one.period.code, one.period]));
  const [only] = periods.values();
  if (only && (periods.size === 1 || figure.phase.kind === 'not-stated')) {
    return periodText(only, reader);
  }
  return columns.find((column) => column.key === columnKeyOf(figure))?.title ?? '';
}
