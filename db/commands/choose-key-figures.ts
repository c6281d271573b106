import { and, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { KeyFiguresInput } from '@/lib/programme/programme-input';
import type { Queryable } from '../open';
import { findProgrammePlace } from '../queries/get-sheet-address';
import { listChosenKeyFigures } from '../queries/list-chosen-key-figures';
import { indicator } from '../schema/indicator';
import { phase } from '../schema/phase';
import { keyFigure } from '../schema/programme';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends KeyFiguresInput, Moment {}

/** Chooses the figures that open the impact page, in place of those chosen before. */
export function chooseKeyFigures(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { keyFigures, now, way }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const rows = keyFigures.map((chosen, at) => resolve(tx, programmeId, chosen, at));
    refuseTwice(rows);
    const before = listChosenKeyFigures(tx, programmeId);
    tx.delete(keyFigure).where(eq(keyFigure.programmeId, programmeId)).run();
    for (const [at, row] of rows.entries()) {
      tx.insert(keyFigure)
        .values({ ...row, programmeId, ordinal: at + 1 })
        .run();
    }
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'choose-key-figures',
        subjectKind: 'programme',
        subjectId: String(programmeId),
        before: { keyFigures: before },
        after: { keyFigures },
      },
    );
  });
}

interface Resolved {
  readonly indicatorId: number;
  readonly placeId: number | null;
  readonly phaseId: number | null;
}

function resolve(
  tx: Queryable,
  programmeId: number,
  chosen: KeyFiguresInput['keyFigures'][number],
  at: number,
): Resolved {
  const refused = (field: string, words: string) =>
    new AppError('invalid', {
      field: `keyFigures.${at}.${field}`,
      words: `api.programmes.${words}`,
    });
  const found = tx
    .select({ id: indicator.id, isPublic: indicator.isPublic, archivedAt: indicator.archivedAt })
    .from(indicator)
    .where(and(eq(indicator.programmeId, programmeId), eq(indicator.code, chosen.indicator)))
    .get();
  if (!found || found.archivedAt !== null) throw refused('indicator', 'unknownIndicator');
  if (!found.isPublic) throw refused('indicator', 'keyFigureIsPublic');
  const placeId =
    chosen.place === null ? null : findProgrammePlace(tx, { programmeId, place: chosen.place });
  if (chosen.place !== null && placeId === null) throw refused('place', 'unknownPlace');
  const ofPhase =
    chosen.phase === null
      ? null
      : tx
          .select({ id: phase.id })
          .from(phase)
          .where(and(eq(phase.programmeId, programmeId), eq(phase.code, chosen.phase)))
          .get();
  if (ofPhase === undefined) throw refused('phase', 'unknownPhase');
  return { indicatorId: found.id, placeId, phaseId: ofPhase?.id ?? null };
}

function refuseTwice(rows: readonly Resolved[]): void {
  const seen = new Set<string>();
  for (const [at, { indicatorId, placeId, phaseId }] of rows.entries()) {
    const key = `${indicatorId} ${placeId} ${phaseId}`;
    if (seen.has(key)) {
      throw new AppError('invalid', {
        field: `keyFigures.${at}`,
        words: 'api.programmes.keyFigureTwice',
      });
    }
    seen.add(key);
  }
}
