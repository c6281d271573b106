import { and, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { FileInput } from '@/lib/evidence/evidence-input';
import type { MediaType } from '@/lib/evidence/media-type';
import { type Authorised, authorise } from '@/lib/permissions';
import { type FileKey, placeFile } from '../../evidence-files';
import type { Queryable } from '../../open';
import { resolveEvidenceCell } from '../../resolve-evidence-cell';
import { evidence, evidenceCell } from '../../schema/evidence';
import { transact } from '../../transact';
import { type Moment, recordChange } from '../record-change';
import { restrictCopies } from './restrict-copies';

/** Bytes that are whole on the disk, and what was found out about them. */
export interface IncomingFile {
  readonly temporary: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: MediaType;
}

interface Input extends Moment {
  readonly said: FileInput;
  readonly file: IncomingFile;
  /** Where evidence stands. */
  readonly folder: string;
}

/** Throws unless the person may add to the cell; asked before the first byte is read. */
export function mayAttach(db: Queryable, scope: Authorised<'viewOffice'>, said: FileInput): void {
  const { programmeId } = scope.subject;
  const cell = resolveEvidenceCell(db, programmeId, said.cell);
  authorise(scope.caller, 'addEvidence', { ...cell, programmeId });
}

/**
 * Puts a file on record and its bytes in their place, both or neither. The name is not in the history,
 * which is never erased.
 */
export function attachFile(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  { said, file, folder, ...moment }: Input,
): number {
  const { programmeId } = scope.subject;
  const { namesPeople, keptUntil } = said;
  if (keptUntil !== null && keptUntil <= moment.now.slice(0, 10)) {
    throw new AppError('invalid', { field: 'keptUntil', words: 'evidence.errors.endIsPast' });
  }
  return transact(db, (tx) => {
    const cell = resolveEvidenceCell(tx, programmeId, said.cell);
    authorise(scope.caller, 'addEvidence', { ...cell, programmeId });
    const { sha256, sizeBytes, mediaType } = file;
    if (namesPeople) restrictCopies(tx, scope, { programmeId, sha256, keptUntil, ...moment });
    else refuseKnownToName(tx, { programmeId, sha256 });
    const { id } = tx
      .insert(evidence)
      .values({
        ...{ programmeId, kind: 'file', title: said.name, sha256, sizeBytes, mediaType },
        ...{ namesPeople, keptUntil },
        uploadedBy: scope.caller.personId,
        uploadedAt: moment.now,
      })
      .returning({ id: evidence.id })
      .get();
    tx.insert(evidenceCell)
      .values({ evidenceId: id, ...cell })
      .run();
    // Inside the transaction: destroying the same content waits, and cannot take these bytes away.
    placeFile(folder, file.temporary, { programmeId, sha256 });
    recordChange(tx, scope, moment, {
      action: 'attach-file',
      subjectKind: 'evidence',
      subjectId: String(id),
      before: null,
      after: { ...cell, sha256, sizeBytes, mediaType, namesPeople, keptUntil },
    });
    return id;
  });
}

/** The same content cannot be open under one name and restricted under another. */
function refuseKnownToName(tx: Queryable, { programmeId, sha256 }: FileKey): void {
  const restricted = tx
    .select({ id: evidence.id })
    .from(evidence)
    .where(
      and(
        eq(evidence.programmeId, programmeId),
        eq(evidence.sha256, sha256),
        eq(evidence.namesPeople, true),
      ),
    )
    .get();
  if (restricted) {
    throw new AppError('conflict', { field: 'namesPeople', words: 'evidence.errors.saidToName' });
  }
}
