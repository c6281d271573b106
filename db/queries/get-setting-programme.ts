import { eq } from 'drizzle-orm';
import type { SettingProgramme } from '@/lib/api/setting/programme-contract';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { placeSet } from '../schema/place';
import { programme } from '../schema/programme';
import { listChosenKeyFigures } from './list-chosen-key-figures';

/** A programme as it is set up, with the secret of its address: for who edits its framework. */
export function getSettingProgramme(
  db: Queryable,
  { subject }: Authorised<'editFramework'>,
): SettingProgramme {
  const { programmeId } = subject;
  const row = db
    .select({
      slug: programme.slug,
      visibility: programme.visibility,
      unlistedSecret: programme.unlistedSecret,
      title: programme.title,
      kicker: programme.kicker,
      headline: programme.headline,
      summary: programme.summary,
      method: programme.method,
      limits: programme.limits,
      nextReleaseOn: programme.nextReleaseOn,
      isDemonstration: programme.isDemonstration,
      placeSet: placeSet.code,
      startMonth: programme.startMonth,
      aheadFrom: programme.aheadFrom,
      onTrackFrom: programme.onTrackFrom,
      smallNumberThreshold: programme.smallNumberThreshold,
      reviewSteps: programme.reviewSteps,
    })
    .from(programme)
    .innerJoin(placeSet, eq(placeSet.id, programme.placeSetId))
    .where(eq(programme.id, programmeId))
    .get();
  if (!row) throw new Error(`There is no programme ${programmeId}.`);
  return { ...row, keyFigures: listChosenKeyFigures(db, programmeId) };
}
