import { and, asc, eq, gte, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import type { ReleaseHeader } from '@/lib/api/programme-schema';
import { AppError } from '@/lib/errors';
import type { Release, ReleaseContent } from '@/lib/release/content';
import type { ReleaseFigure } from '@/lib/release/figure';
import { asReleased, type StoredFigure } from '@/lib/release/stored-figure';
import type { Queryable } from '../open';
import { release, releaseFigure, releaseObservation } from '../schema/release';
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

/** The refusal for a release that cannot be read: a withdrawn one is not denied. */
export function missingRelease(db: Queryable, { programmeId, release: number }: Wanted): AppError {
  const isWithdrawn =
    number !== 'latest' &&
    db
      .select({ id: release.id })
      .from(release)
      .where(
        and(
          eq(release.programmeId, programmeId),
          eq(release.number, number),
          eq(release.status, 'withdrawn'),
        ),
      )
      .get() !== undefined;
  return new AppError('not-found', {
    field: 'release',
    ...(isWithdrawn && { words: 'api.releases.withdrawn', params: { number } }),
  });
}

interface FigureFilter {
  readonly indicatorCode?: string | undefined;
  readonly placeKey?: string | undefined;
  readonly phaseCode?: string | undefined;
  /** Only totals of whole columns; in a column that is no phase, the points, which are all it has. */
  readonly isWhole?: boolean | undefined;
}

/** Figures of one release, in the order in which it was published. */
export function listReleaseFigures(
  db: Queryable,
  releaseId: number,
  filter: FigureFilter = {},
): ReleaseFigure[] {
  const rows = db
    .select({ body: releaseFigure.body })
    .from(releaseFigure)
    .where(isWanted(releaseId, filter))
    .orderBy(asc(releaseFigure.ordinal))
    .all();
  return withObservations(db, releaseId, rows);
}

interface FigurePage {
  readonly figures: ReleaseFigure[];
  /** Pass it as `after` for the page that follows; null where there is none. */
  readonly next: number | null;
}

/** One page of the same, of at most `limit` figures. */
export function pageReleaseFigures(
  db: Queryable,
  releaseId: number,
  { after = 0, limit, ...filter }: FigureFilter & { after?: number | undefined; limit: number },
): FigurePage {
  const rows = db
    .select({ body: releaseFigure.body, ordinal: releaseFigure.ordinal })
    .from(releaseFigure)
    .where(and(isWanted(releaseId, filter), gte(releaseFigure.ordinal, after)))
    .orderBy(asc(releaseFigure.ordinal))
    .limit(limit + 1)
    .all();
  const next = rows[limit]?.ordinal ?? null;
  return { figures: withObservations(db, releaseId, rows.slice(0, limit)), next };
}

function isWanted(
  releaseId: number,
  { indicatorCode, placeKey, phaseCode, isWhole }: FigureFilter,
): SQL | undefined {
  const { categoryKey, periodCode, phaseKind } = releaseFigure;
  return and(
    eq(releaseFigure.releaseId, releaseId),
    indicatorCode === undefined ? undefined : eq(releaseFigure.indicatorCode, indicatorCode),
    placeKey === undefined ? undefined : eq(releaseFigure.placeKey, placeKey),
    phaseCode === undefined ? undefined : eq(releaseFigure.phaseCode, phaseCode),
    isWhole ? and(eq(categoryKey, ''), or(isNull(periodCode), ne(phaseKind, 'phase'))) : undefined,
  );
}

/** The figures with what they are made of; no other observation is read. */
function withObservations(
  db: Queryable,
  releaseId: number,
  rows: readonly { readonly body: StoredFigure }[],
): ReleaseFigure[] {
  const figures = rows.map(({ body }) => body);
  const named = new Set(figures.flatMap(({ contributors }) => contributors.map(idOf)));
  const { observationId, body } = releaseObservation;
  const ofRelease = and(
    eq(releaseObservation.releaseId, releaseId),
    sql`${observationId} IN (SELECT value FROM json_each(${JSON.stringify([...named])}))`,
  );
  const observations = db.select({ body }).from(releaseObservation).where(ofRelease).all();
  return asReleased(
    figures,
    observations.map((row) => row.body),
  );
}

const idOf = ({ observationId }: { readonly observationId: number }) => observationId;
