import { required } from '../required';
import { words } from '../words';
import { type Correction, correctionOf } from './corrections';
import type { Generated } from './generate';
import { isStatedByRegion, notableCase } from './notable';
import type { ObservationRow, ObservationSink } from './observation-sink';
import { type RowContext, rowsOf } from './rows';

export interface Recorder {
  /** False where there was no room left for all of it. */
  record(one: Generated): boolean;
  /** Writes the totals that a region states above its sites; call it when a period is complete. */
  stateRegions(): void;
  readonly corrections: readonly Correction[];
}

/** Writes generated values, and keeps what is to be corrected later. */
export function recorder(sink: ObservationSink, context: RowContext): Recorder {
  const corrections: Correction[] = [];
  const stated = new Map<string, ObservationRow>();
  return {
    corrections,
    record(one) {
      const rows: { id: number; row: ObservationRow }[] = [];
      for (const [at, row] of rowsOf(one, context).entries()) {
        if (!sink.hasRoomFor(1)) return false;
        const marked = at === 0 ? withNotes(row, one, context) : row;
        rows.push({ id: sink.write(marked), row: marked });
      }
      const [total] = rows;
      if (!total) return true;
      if (notableCase(one.planned, one.period) === 'two-sources' && sink.hasRoomFor(1)) {
        sink.write(contradiction(total.row, context));
      }
      if (isStatedByRegion(one.planned, one.period)) {
        addToRegion(stated, total.row, one, context);
      }
      const correction = correctionOf(one, rows, context);
      if (correction) corrections.push(correction);
      return true;
    },
    stateRegions() {
      for (const row of stated.values()) if (sink.hasRoomFor(1)) sink.write(row);
      stated.clear();
    },
  };
}

function withNotes(row: ObservationRow, one: Generated, context: RowContext): ObservationRow {
  switch (notableCase(one.planned, one.period)) {
    case 'break':
      return {
        ...row,
        valueState: 'break',
        note: words(
          'Depuis ce trimestre, les inscriptions en ligne comptent aussi.',
          'From this quarter on, online registrations count too.',
          'ابتداء من هذا الفصل، تُحتسب التسجيلات الإلكترونية أيضا.',
        ),
      };
    case 'two-sources':
      return {
        ...row,
        sourceId: required(context.sourceIds, 'registre'),
        usedReason:
          'Le registre couvre toutes les personnes placées ; l’enquête, un ménage sur vingt.',
      };
    default:
      return row;
  }
}

/** What the other source says of the same place and period. */
function contradiction(row: ObservationRow, context: RowContext): ObservationRow {
  return {
    ...row,
    sourceId: required(context.sourceIds, 'enquete'),
    value: Math.round((row.value ?? 0) * 1.14),
    isUsed: false,
    usedReason: null,
  };
}

function addToRegion(
  stated: Map<string, ObservationRow>,
  row: ObservationRow,
  { planned, period }: Generated,
  context: RowContext,
): void {
  const region = planned.place.parent ?? '';
  const earlier = stated.get(`${region}/${period.code}`);
  stated.set(`${region}/${period.code}`, {
    ...row,
    placeId: required(context.placeIds, region),
    // Two activities were held away from every centre.
    value: (earlier?.value ?? 2) + (row.value ?? 0),
    valueState: 'reported',
    explanation: null,
  });
}
