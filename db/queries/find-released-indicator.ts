import { and, eq } from 'drizzle-orm';
import type { ReleaseIndicator } from '@/lib/release/content';
import type { Queryable } from '../open';
import { indicator, indicatorFormerCode } from '../schema/indicator';
import { findReleaseTexts } from './find-release';

interface Wanted {
  readonly programmeId: number;
  readonly code: string;
}

/** An indicator of the latest release, also by a code it had before or was given since. */
export function findReleasedIndicator(
  db: Queryable,
  { programmeId, code }: Wanted,
): ReleaseIndicator | null {
  const content = findReleaseTexts(db, { programmeId, release: 'latest' })?.content;
  if (!content) return null;
  const codes = new Set([code, ...otherCodes(db, { programmeId, code })]);
  return (
    content.indicators.find((one) => one.code === code) ??
    content.indicators.find((one) => codes.has(one.code)) ??
    null
  );
}

function otherCodes(db: Queryable, { programmeId, code }: Wanted): string[] {
  const renamed = db
    .select({ id: indicatorFormerCode.indicatorId })
    .from(indicatorFormerCode)
    .where(
      and(eq(indicatorFormerCode.programmeId, programmeId), eq(indicatorFormerCode.code, code)),
    )
    .get();
  const current = db
    .select({ id: indicator.id })
    .from(indicator)
    .where(and(eq(indicator.programmeId, programmeId), eq(indicator.code, code)))
    .get();
  const id = current?.id ?? renamed?.id;
  if (id === undefined) return [];
  const former = db
    .select({ code: indicatorFormerCode.code })
    .from(indicatorFormerCode)
    .where(eq(indicatorFormerCode.indicatorId, id))
    .all();
  const now = db.select({ code: indicator.code }).from(indicator).where(eq(indicator.id, id)).all();
  return [...former, ...now].map((row) => row.code);
}
