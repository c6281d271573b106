import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { ReleaseHeader } from '@/lib/api/programme-schema';
import type { Release, ReleaseContent } from '@/lib/release/content';
import type { ReleaseFigure } from '@/lib/release/figure';
import type { Queryable } from '../open';
import { release, releaseFigure } from '../schema/release';
import { findReleaseHeader } from './list-releases';

interface Wanted {
  readonly programmeId: number;
  readonly release: number | 'latest';
}

export interface ReleaseTexts extends ReleaseHeader {
  readonly content: Omit<ReleaseContent, 'figures'>;
}

/** A published release without its figures; null for none, or a withdrawn one. */
export function findReleaseTexts(
  db: Queryable,
  { programmeId, release: number }: Wanted,
): (ReleaseTexts & { readonly id: number }) | null {
  const found = findReleaseHeader(db, programmeId, number);
  if (!found) return null;
  const row = db
    .select({ content: release.content })
    .from(release)
    .where(and(eq(release.id, found.id), isNotNull(release.content)))
    .get();
  if (!row?.content) return null;
  return { id: found.id, ...found.header, content: row.content };
}

/** A published release as it was frozen; null for none, or a withdrawn one. */
export function findRelease(db: Queryable, wanted: Wanted): (ReleaseHeader & Release) | null {
  const found = findReleaseTexts(db, wanted);
  if (!found) return null;
  const { id, content, ...header } = found;
  return { ...header, content: { ...content, figures: listReleaseFigures(db, id) } };
}

interface FigureFilter {
  readonly indicatorCode?: string | undefined;
  readonly placeKey?: string | undefined;
  readonly phaseCode?: string | undefined;
}

/** Figures of one release, in the order in which it was published. */
export function listReleaseFigures(
  db: Queryable,
  releaseId: number,
  { indicatorCode, placeKey, phaseCode }: FigureFilter = {},
): ReleaseFigure[] {
  return db
    .select({ body: releaseFigure.body })
    .from(releaseFigure)
    .where(
      and(
        eq(releaseFigure.releaseId, releaseId),
        indicatorCode === undefined ? undefined : eq(releaseFigure.indicatorCode, indicatorCode),
        placeKey === undefined ? undefined : eq(releaseFigure.placeKey, placeKey),
        phaseCode === undefined ? undefined : eq(releaseFigure.phaseCode, phaseCode),
      ),
    )
    .orderBy(asc(releaseFigure.ordinal))
    .all()
    .map((row) => row.body);
}
