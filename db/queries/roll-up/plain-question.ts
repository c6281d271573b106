import { AppError } from '@/lib/errors';
import type { IndexedPhase, SnapshotIndex } from '@/lib/figures/index-snapshot';
import type { IsoDate } from '@/lib/period/vocabulary';
import type { Queryable } from '../../open';
import { preparedRows } from '../../prepared';
import { type AskedIndicator, indicatorsAsked } from './indicators-asked';
import { timeAndPlaces } from './time-and-places';

/** What a question names, by code; null for all of them. */
export interface NamedQuestion {
  /** The day the answer speaks for: periods that begin after it are left out. */
  readonly asOf: IsoDate;
  readonly phases: readonly string[] | null;
  readonly indicators: readonly string[] | null;
  /** A breakdown whose categories are asked beside the total. */
  readonly breakdown: string | null;
}

/** The same, looked up. */
export interface PlainQuestion {
  readonly index: SnapshotIndex;
  /** Only those that have begun. */
  readonly phases: readonly IndexedPhase[];
  readonly all: readonly AskedIndicator[];
  /** Texts have no roll-up. */
  readonly indicators: readonly AskedIndicator[];
  /** By combination, the key of its categories; the total first. */
  readonly combinations: ReadonlyMap<number, string>;
  readonly categoryKeys: readonly string[];
}

export function plainQuestion(
  db: Queryable,
  programmeId: number,
  asked: NamedQuestion,
): PlainQuestion {
  const index = timeAndPlaces(db, programmeId, asked.asOf);
  const { breakdown } = asked;
  const combinations = combinationsAsked(db, programmeId, breakdown);
  const indicators = indicatorsAsked(db, programmeId);
  const all = named(indicators, asked.indicators, ({ code }) => code, 'indicator');
  const phases = named(index.phases, asked.phases, ({ row }) => row.code, 'phase');
  return {
    index,
    phases: phases.filter(({ from }) => from === null || from <= index.asOfDay),
    all,
    indicators: all.filter(({ rule }) => rule.kind !== 'text'),
    combinations,
    categoryKeys: [...new Set(['', ...combinations.values()])],
  };
}

/** Those with the codes asked. Throws not-found where one of the codes is nobody's. */
function named<T>(
  all: readonly T[],
  codes: readonly string[] | null,
  codeOf: (item: T) => string,
  field: string,
): readonly T[] {
  if (codes === null) return all;
  const found = all.filter((item) => codes.includes(codeOf(item)));
  if (found.length < new Set(codes).size) throw new AppError('not-found', { field });
  return found;
}

function combinationsAsked(
  db: Queryable,
  programmeId: number,
  breakdown: string | null,
): Map<number, string> {
  const rows = combinationRows(db, { programmeId, breakdown });
  if (breakdown !== null && !rows.some(([, , code]) => code === breakdown)) {
    throw new AppError('not-found', { field: 'breakdown' });
  }
  return new Map(rows.flatMap(([id, key]) => (id === null ? [] : [[id, key]])));
}

const combinationRows = preparedRows<[id: number | null, key: string, breakdown: string]>(`
  SELECT c.id, c.key, b.code FROM breakdown b LEFT JOIN combination c ON c.breakdown_id = b.id
  WHERE b.programme_id = @programmeId AND (c.key = '' OR b.code = @breakdown)
  ORDER BY c.key`);
