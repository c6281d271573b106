import type { Authorised } from '@/lib/permissions';
import type { ReleaseContent } from '@/lib/release/content';
import type { Queryable } from '../open';
import { readAtOnce } from '../transact';
import { contentFramework } from './content-framework';
import { contentSetting } from './content-setting';
import { keyedPlaces } from './reached-places';

/**
 * The framework of a programme in the form of a release, for the screens that show it as one would:
 * every indicator, public or not, and the places listed or named by `placeKeys`. Without figures and
 * what only they name.
 */
export function officeContent(
  db: Queryable,
  { subject: { programmeId } }: Authorised<'viewOffice'>,
  placeKeys: readonly string[],
): ReleaseContent {
  return readAtOnce(db, (tx) => ({
    ...contentSetting(tx, programmeId, keyedPlaces(tx, programmeId, placeKeys)),
    ...contentFramework(tx, programmeId, 'all'),
    organisations: [],
    keyFigures: [],
    statements: [],
    tags: [],
    sources: [],
    figures: [],
  }));
}
