import type { Database } from '../../open';
import { required } from '../required';
import { daysAfter } from './calendar';
import type { Generated } from './generate';
import { notableCase } from './notable';
import type { ObservationRow, ObservationSink } from './observation-sink';
import { randomFor } from './random';
import { changes } from './reporting';
import type { RowContext } from './rows';

interface Corrected {
  readonly id: number;
  readonly row: ObservationRow;
}

/** Approved values that are replaced later, together; or a replacement that still waits for review. */
export interface Correction {
  readonly waits: boolean;
  readonly rows: readonly Corrected[];
}

/** What is corrected later of the rows just written, if anything. */
export function correctionOf(
  one: Generated,
  rows: readonly Corrected[],
  context: RowContext,
): Correction | null {
  const { planned, period, series } = one;
  const [total] = rows;
  if (total?.row.reviewState !== 'approved' || total.row.value == null) return null;
  const notable = notableCase(planned, period);
  if (notable === 'restated') {
    // A tenth was counted twice, which is more than a quarter adds: the count falls, once.
    const restated = series.restate?.(0.9, planned.breakdown);
    const change = {
      changeReason: 'error',
      changeWords: 'Des contrats comptés deux fois.',
    } as const;
    const values = new Map(
      restated?.parts?.map(({ key, value }) => [required(context.combinationIds, key), value]),
    );
    const replaced = rows.map(({ id, row }) => ({
      id,
      row: { ...row, ...change, value: values.get(row.combinationId) ?? restated?.value },
    }));
    return { waits: false, rows: replaced };
  }
  const random = randomFor(
    context.seed,
    `correct/${planned.indicator.code}/${planned.place.code}/${period.code}`,
  );
  const waits = notable === 'correction-waits';
  const isCorrected =
    planned.indicator.accumulation === 'periodic' &&
    planned.place.level === 'region' &&
    planned.breakdown === 'none' &&
    ['2020', '2021'].includes(period.endsOn.slice(0, 4)) &&
    random.chance(0.12);
  if (!waits && !isCorrected) return null;
  const { reason: changeReason, words: changeWords } = random.pick(changes);
  const value = Math.max(0, Math.round(total.row.value * random.pick([0.8, 0.9, 1.1, 1.25])));
  return {
    waits,
    rows: [{ id: total.id, row: { ...total.row, value, changeReason, changeWords } }],
  };
}

/** Replaces each value as an approval does: the old one becomes superseded, then the new one stands. */
export function applyCorrections(
  db: Database,
  sink: ObservationSink,
  corrections: readonly Correction[],
): void {
  const supersede = db.$client.prepare(
    "UPDATE observation SET review_state = 'superseded' WHERE id = ?",
  );
  for (const { waits, rows } of corrections) {
    if (!sink.hasRoomFor(rows.length)) return;
    for (const { id, row } of rows) {
      if (!waits) supersede.run(id);
      sink.write({ ...row, ...(waits ? submittedLater(row) : approvedLater(row)), replacesId: id });
    }
  }
}

function laterDay(time: string, days: number): string {
  return `${daysAfter(time.slice(0, 10), days)}T11:15:00.000Z`;
}

function approvedLater(row: ObservationRow) {
  const approvedAt = laterDay(row.approvedAt ?? row.enteredAt, 120);
  return { enteredAt: laterDay(row.enteredAt, 110), approvedAt };
}

function submittedLater(row: ObservationRow) {
  const later = {
    enteredAt: laterDay(row.enteredAt, 110),
    submittedAt: laterDay(row.enteredAt, 112),
  };
  return { ...later, reviewState: 'submitted', approvedAt: null, reviewOutcome: null } as const;
}
