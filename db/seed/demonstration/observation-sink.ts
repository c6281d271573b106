import type { Database } from '../../open';
import type { observation } from '../../schema/observation';

export type ObservationRow = Omit<typeof observation.$inferInsert, 'id' | 'isUsed'> & {
  readonly isUsed?: boolean;
};

const columns = {
  indicatorId: 'indicator_id',
  indicatorVersionId: 'indicator_version_id',
  placeId: 'place_id',
  periodId: 'period_id',
  combinationId: 'combination_id',
  organisationId: 'organisation_id',
  sourceId: 'source_id',
  valueState: 'value_state',
  value: 'value',
  numerator: 'numerator',
  denominator: 'denominator',
  sampleSize: 'sample_size',
  population: 'population',
  margin: 'margin',
  weight: 'weight',
  levelId: 'level_id',
  reachedOn: 'reached_on',
  words: 'words',
  explanation: 'explanation',
  note: 'note',
  doubt: 'doubt',
  usedReason: 'used_reason',
  reviewState: 'review_state',
  origin: 'origin',
  enteredAt: 'entered_at',
  submittedAt: 'submitted_at',
  approvedAt: 'approved_at',
  reviewOutcome: 'review_outcome',
  returnedReason: 'returned_reason',
  replacesId: 'replaces_id',
  changeReason: 'change_reason',
  changeWords: 'change_words',
} as const satisfies Partial<Record<keyof ObservationRow, string>>;

const names = Object.keys(columns) as (keyof typeof columns)[];

/** Where generated observations go. */
export interface ObservationSink {
  /** Writes one and returns its id. */
  write(row: ObservationRow): number;
  readonly written: number;
  /** Room for so many more before the limit. */
  hasRoomFor(count: number): boolean;
}

/** One prepared statement for every row, since a million of them may come. */
export function observationSink(db: Database, limit: number | null): ObservationSink {
  const listed = [...Object.values(columns), 'is_used'].join(', ');
  const places = [...names, 'isUsed'].map(() => '?').join(', ');
  const insert = db.$client.prepare(`INSERT INTO observation (${listed}) VALUES (${places})`);
  let written = 0;
  return {
    write(row) {
      const bound = names.map((name) => {
        const value = row[name] ?? null;
        return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
      });
      bound.push(row.isUsed === false ? 0 : 1);
      written += 1;
      return Number(insert.run(bound).lastInsertRowid);
    },
    get written() {
      return written;
    },
    hasRoomFor: (count) => limit === null || written + count <= limit,
  };
}
