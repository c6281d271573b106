import { eq } from 'drizzle-orm';
import { canonicalJson } from '@/lib/canonical-json';
import { changedIndicatorInput } from '@/lib/indicator/indicator-input';
import { aimProblem } from '@/lib/target/aim-problem';
import type { Queryable } from '../open';
import { getCurrentIndicator } from '../queries/get-current-indicator';
import { listAims } from '../queries/list-aims';
import { indicator } from '../schema/indicator';

/** What an officer could not save again as it stands: indicators, baselines and targets. */
export function uneditable(db: Queryable, programmeId: number): unknown[] {
  const codes = db
    .select({ code: indicator.code })
    .from(indicator)
    .where(eq(indicator.programmeId, programmeId))
    .all();
  return codes.flatMap(({ code }) => {
    const held = getCurrentIndicator(db, { programmeId, code });
    const levels = held.levels.map(({ id: _, ...level }) => level);
    const parsed = changedIndicatorInput.safeParse({ ...held, levels });
    const aims = listAims(db, held.id).flatMap((aim) => aimProblem(held, aim) ?? []);
    if (!parsed.success) return [{ code, issues: parsed.error.issues }];
    const isKept = canonicalJson(parsed.data.unit) === canonicalJson(held.unit);
    return [...aims.map((problem) => ({ code, problem })), ...(isKept ? [] : [{ code }])];
  });
}
