import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { CopyInput } from '@/lib/programme/copy-input';
import { copyFramework } from '../copy/copy-framework';
import { copyMentions } from '../copy/copy-mentions';
import { copyPlan, copyTargets } from '../copy/copy-plan';
import { copySetting } from '../copy/copy-setting';
import { ensureBreakdown } from '../ensure-breakdown';
import type { Queryable } from '../open';
import { refuseTakenSlug } from '../refuse-taken-slug';
import { programme } from '../schema/programme';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends CopyInput, Moment {
  /** The programme that is copied. */
  readonly fromId: number;
}

/**
 * Makes a private programme like another, on the same place set and under the same rules, with the
 * parts that are asked for. People, values, sources, statements, releases and history stay behind;
 * a copy of a demonstration is one.
 */
export function copyProgramme(
  db: Queryable,
  { caller }: Authorised<'manageInstance'>,
  { fromId, slug, title, now, way, ...parts }: Input,
): number {
  return transact(db, (tx) => {
    refuseTakenSlug(tx, slug);
    const from = tx.select().from(programme).where(eq(programme.id, fromId)).get();
    if (!from) throw new AppError('not-found', { field: 'programme' });
    const { kicker, headline, summary, method, limits } = from;
    const texts = parts.setting
      ? { kicker, headline, summary, method, limits }
      : { headline: title };
    const { id: programmeId } = tx
      .insert(programme)
      .values({
        slug,
        title,
        ...texts,
        placeSetId: from.placeSetId,
        isDemonstration: from.isDemonstration,
        startMonth: from.startMonth,
        aheadFrom: from.aheadFrom,
        onTrackFrom: from.onTrackFrom,
        smallNumberThreshold: from.smallNumberThreshold,
        reviewSteps: from.reviewSteps,
        createdAt: now,
      })
      .returning({ id: programme.id })
      .get();
    copyParts(tx, { fromId, programmeId, parts, setter: { setAt: now, setBy: caller.personId } });
    recordChange(
      tx,
      { caller, subject: { programmeId } },
      { now, way },
      {
        action: 'copy-programme',
        subjectKind: 'programme',
        subjectId: String(programmeId),
        before: null,
        after: { slug, title, from: from.slug, ...parts },
      },
    );
    return programmeId;
  });
}

interface Copy {
  readonly fromId: number;
  readonly programmeId: number;
  readonly parts: Omit<CopyInput, 'slug' | 'title'>;
  readonly setter: { readonly setAt: string; readonly setBy: string };
}

function copyParts(tx: Queryable, { fromId, programmeId, parts, setter }: Copy): void {
  const setting = parts.setting ? copySetting(tx, fromId, programmeId) : null;
  if (!setting) ensureBreakdown(tx, programmeId, []);
  if (!parts.framework) return;
  const organisationIds = setting?.organisationIds ?? new Map<number, number>();
  const framework = copyFramework(tx, fromId, programmeId, organisationIds);
  copyMentions(tx, fromId, programmeId, {
    indicatorIds: framework.indicatorIds,
    phaseIds: setting?.phaseIds ?? null,
  });
  if (!setting) return;
  const ids = { ...setting, ...framework };
  if (parts.plan) copyPlan(tx, fromId, ids);
  if (parts.targets) copyTargets(tx, { fromId, programmeId }, ids, setter);
}
