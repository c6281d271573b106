import { and, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Queryable } from './open';
import { listResults } from './queries/list-results';
import { indicator, indicatorFormerCode } from './schema/indicator';
import { organisation } from './schema/organisation';

interface Coded {
  readonly programmeId: number;
  readonly code: string;
  /** The indicator that is to have the code; none for a new one. */
  readonly ownId?: number;
}

/** A code of another indicator, or one whose address leads to another, is refused. */
export function refuseTakenIndicatorCode(tx: Queryable, { programmeId, code, ownId }: Coded): void {
  const refuse = (words: string) => new AppError('conflict', { field: 'code', words });
  const taken = tx
    .select({ id: indicator.id })
    .from(indicator)
    .where(and(eq(indicator.programmeId, programmeId), eq(indicator.code, code)))
    .get();
  if (taken && taken.id !== ownId) throw refuse('api.indicators.codeTaken');
  const former = tx
    .select({ id: indicatorFormerCode.indicatorId })
    .from(indicatorFormerCode)
    .where(
      and(eq(indicatorFormerCode.programmeId, programmeId), eq(indicatorFormerCode.code, code)),
    )
    .get();
  if (former && former.id !== ownId) throw refuse('api.indicators.codeRedirects');
}

interface Responsible {
  readonly programmeId: number;
  readonly code: string | null;
  /** Who answers for it now: may stay, even archived. */
  readonly heldId?: number | null;
}

/** The id of the organisation that answers for an indicator; null for none. */
export function getResponsibleId(tx: Queryable, { programmeId, code, heldId }: Responsible) {
  if (code === null) return null;
  const found = tx
    .select({ id: organisation.id, archivedAt: organisation.archivedAt })
    .from(organisation)
    .where(and(eq(organisation.programmeId, programmeId), eq(organisation.code, code)))
    .get();
  if (found && (found.archivedAt === null || found.id === heldId)) return found.id;
  throw new AppError('invalid', {
    field: 'responsible',
    words: 'api.indicators.unknownOrganisation',
  });
}

/** The id of a result that takes indicators; `invalid` for one that is unknown or archived. */
export function getResultInUse(tx: Queryable, programmeId: number, code: string): number {
  const found = listResults(tx, programmeId).find((row) => row.code === code);
  if (found?.archivedAt === null) return found.id;
  const words = found ? 'api.indicators.archivedResult' : 'api.indicators.unknownResult';
  throw new AppError('invalid', { field: 'result', words });
}
