import { and, desc, eq } from 'drizzle-orm';
import type { ReleaseHeader } from '@/lib/api/programme-schema';
import type { Queryable } from '../open';
import { release } from '../schema/release';

const columns = {
  id: release.id,
  number: release.number,
  asOf: release.asOf,
  publishedAt: release.publishedAt,
  status: release.status,
  contentHash: release.contentHash,
  note: release.note,
  withdrawnAt: release.withdrawnAt,
  withdrawnReason: release.withdrawnReason,
};

interface ReleaseRow extends Omit<ReleaseHeader, 'isLatest'> {
  readonly id: number;
}

/** Every release of a programme, the newest first; the latest is the newest still published. */
export function listReleases(db: Queryable, programmeId: number): ReleaseHeader[] {
  const rows: ReleaseRow[] = db
    .select(columns)
    .from(release)
    .where(eq(release.programmeId, programmeId))
    .orderBy(desc(release.number))
    .all();
  const latest = rows.find((row) => row.status === 'published');
  return rows.map(({ id, ...header }) => ({ ...header, isLatest: id === latest?.id }));
}

/** A published release and its id, by number or the latest; null for none, or a withdrawn one. */
export function findReleaseHeader(
  db: Queryable,
  programmeId: number,
  number: number | 'latest',
): { readonly id: number; readonly header: ReleaseHeader } | null {
  const published = and(eq(release.programmeId, programmeId), eq(release.status, 'published'));
  const latest: ReleaseRow | undefined = db
    .select(columns)
    .from(release)
    .where(published)
    .orderBy(desc(release.number))
    .limit(1)
    .get();
  const row: ReleaseRow | undefined =
    number === 'latest' || number === latest?.number
      ? latest
      : db
          .select(columns)
          .from(release)
          .where(and(published, eq(release.number, number)))
          .get();
  if (!row) return null;
  const { id, ...header } = row;
  return { id, header: { ...header, isLatest: id === latest?.id } };
}
