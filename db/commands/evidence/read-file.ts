import { AppError } from '@/lib/errors';
import { fileName } from '@/lib/evidence/media-type';
import { type Authorised, authorise } from '@/lib/permissions';
import type { FileKey } from '../../evidence-files';
import type { Queryable } from '../../open';
import { getEvidence } from '../../queries/get-evidence';
import { evidenceReading } from '../../schema/evidence';
import { transact } from '../../transact';

interface Input {
  readonly id: number;
  readonly now: string;
}

export interface FileToRead extends FileKey {
  readonly name: string;
  readonly mediaType: string;
}

/** A file that the person may read; of one that names people, that they did is on record first. */
export function readFile(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  { id, now }: Input,
): FileToRead {
  const { programmeId } = scope.subject;
  const named = getEvidence(db, { programmeId, id });
  if (!named.namesPeople) return toRead(scope, named, now);
  return transact(db, (tx) => {
    const file = toRead(scope, getEvidence(tx, { programmeId, id }), now);
    const { personId } = scope.caller;
    tx.insert(evidenceReading).values({ evidenceId: id, personId, readAt: now }).run();
    return file;
  });
}

function toRead(
  { caller }: Authorised<'viewOffice'>,
  one: ReturnType<typeof getEvidence>,
  now: string,
): FileToRead {
  const { programmeId, sha256, mediaType, title, keptUntil } = one;
  authorise(caller, 'readEvidenceFile', one);
  const isOver = keptUntil !== null && keptUntil < now.slice(0, 10);
  if (sha256 === null || mediaType === null || one.destroyedAt !== null || isOver) {
    throw new AppError('not-found', { field: 'evidence', words: 'evidence.errors.gone' });
  }
  return { programmeId, sha256, mediaType, name: fileName(title, mediaType) };
}
