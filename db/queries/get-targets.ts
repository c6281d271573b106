import { inArray } from 'drizzle-orm';
import type {
  EarlierTarget,
  StandingBaseline,
  StandingTarget,
} from '@/lib/api/framework/aim-schema';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { person } from '../schema/people';
import { getCurrentIndicator } from './get-current-indicator';
import { getPhaseId } from './get-plan';
import { listBaselines } from './list-baselines';
import { listTargets, listTargetsOf } from './list-targets';

type Scope = Authorised<'editFramework'>;

export function getBaselines(db: Queryable, { subject }: Scope): StandingBaseline[] {
  return listBaselines(db, subject.programmeId).map(
    ({ id: _, indicatorId: __, placeId, phaseId, periodId, combinationId, ...row }) => {
      const { indicator, place, phase, category, ...baseline } = row;
      return { indicator, place, phase, category, baseline };
    },
  );
}

/** The targets in force; of one phase with those of its periods and those for life. */
export function getTargets(
  db: Queryable,
  { subject: { programmeId } }: Scope,
  phase: string | undefined,
): StandingTarget[] {
  const phaseId = phase === undefined ? null : getPhaseId(db, programmeId, phase);
  const rows = listTargets(db, programmeId).filter(
    (row) =>
      phaseId === null ||
      row.scope === 'life' ||
      row.phaseId === phaseId ||
      row.periodPhaseId === phaseId,
  );
  const names = namesOf(db, rows);
  return rows.map((row) => standing(row, names));
}

/** Those that were replaced or taken out, the latest first. */
export function getEarlierTargets(
  db: Queryable,
  { subject: { programmeId } }: Scope,
  code: string,
): EarlierTarget[] {
  const { id } = getCurrentIndicator(db, { programmeId, code });
  const rows = listTargetsOf(db, id).toReversed();
  const names = namesOf(db, rows);
  return rows.flatMap((row) => {
    const { replacedAt, replacedReason } = row;
    if (replacedAt === null) return [];
    return { ...standing(row, names), replacedAt, replacedReason: replacedReason ?? '' };
  });
}

type Row = ReturnType<typeof listTargets>[number];

function namesOf(db: Queryable, rows: readonly Row[]): ReadonlyMap<string, string> {
  const ids = [...new Set(rows.flatMap(({ setBy }) => setBy ?? []))];
  const people = db
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(inArray(person.id, ids))
    .all();
  return new Map(people.map(({ id, name }) => [id, name]));
}

function standing(row: Row, names: ReadonlyMap<string, string>): StandingTarget {
  const { indicator, place, category, phase, scope, period, setAt, setBy } = row;
  const { operator, value, level, words, comment } = row;
  return {
    ...{ indicator, place, category, phase, scope, period, setAt },
    target: { operator, value, level, words, comment },
    setBy: setBy === null ? null : (names.get(setBy) ?? null),
  };
}
