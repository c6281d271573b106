import { and, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { MediaType } from '@/lib/evidence/media-type';
import type { Queryable } from '../open';
import { evidence, evidenceCell } from '../schema/evidence';

interface Wanted {
  readonly programmeId: number;
  readonly id: number;
}

export type EvidenceRow = ReturnType<typeof getEvidence>;

/** One piece of evidence of a programme, with what its permissions ask; throws `not-found`. */
export function getEvidence(db: Queryable, { programmeId, id }: Wanted) {
  const found = db
    .select({
      id: evidence.id,
      programmeId: evidence.programmeId,
      kind: evidence.kind,
      title: evidence.title,
      sha256: evidence.sha256,
      mediaType: evidence.mediaType,
      isPublic: evidence.isPublic,
      namesPeople: evidence.namesPeople,
      keptUntil: evidence.keptUntil,
      addedById: evidence.uploadedBy,
      destroyedAt: evidence.destroyedAt,
      placeId: evidenceCell.placeId,
      organisationId: evidenceCell.organisationId,
    })
    .from(evidence)
    .innerJoin(evidenceCell, eq(evidenceCell.evidenceId, evidence.id))
    .where(and(eq(evidence.id, id), eq(evidence.programmeId, programmeId)))
    .get();
  if (!found) throw new AppError('not-found', { field: 'evidence' });
  return { ...found, mediaType: found.mediaType as MediaType | null };
}
