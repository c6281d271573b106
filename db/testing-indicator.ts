import type { Queryable } from './open';
import { indicator, indicatorLevel, indicatorVersion } from './schema/indicator';
import { writeComponents } from './write-components';

type Version = Omit<
  typeof indicatorVersion.$inferInsert,
  'id' | 'indicatorId' | 'version' | 'isCurrent' | 'title'
>;

interface TestIndicator extends Partial<Version> {
  readonly programmeId: number;
  readonly resultId: number;
  readonly code: string;
  readonly title?: string;
  readonly isPublic?: boolean;
  readonly levels?: readonly string[];
  /** Ids of those it adds. */
  readonly components?: readonly number[];
}

/** An indicator with one version, by default a count that adds over time and places. */
export function anIndicator(db: Queryable, input: TestIndicator): number {
  const {
    programmeId,
    resultId,
    code,
    title = code,
    isPublic = true,
    levels = [],
    components = [],
    ...rule
  } = input;
  const { id } = db
    .insert(indicator)
    .values({ programmeId, resultId, code, isPublic, ordinal: nextOrdinal(db) })
    .returning({ id: indicator.id })
    .get();
  const { versionId } = db
    .insert(indicatorVersion)
    .values({
      kind: 'count',
      accumulation: 'periodic',
      aggregation: 'sum',
      direction: 'higher',
      trajectory: 'linear',
      ...rule,
      indicatorId: id,
      version: 1,
      isCurrent: true,
      title: { fr: title, en: title, ar: title },
    })
    .returning({ versionId: indicatorVersion.id })
    .get();
  for (const [at, level] of levels.entries()) {
    const label = { fr: level, en: level, ar: level };
    db.insert(indicatorLevel)
      .values({ indicatorVersionId: versionId, ordinal: at + 1, code: level, label })
      .run();
  }
  writeComponents(db, versionId, components);
  return id;
}

function nextOrdinal(db: Queryable): number {
  return db.select({ id: indicator.id }).from(indicator).all().length + 1;
}
