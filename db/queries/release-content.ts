import type { ReleaseContent } from '@/lib/release/content';
import type { ReleaseFigure } from '@/lib/release/figure';
import type { Queryable } from '../open';
import { contentFramework, type WhichIndicators } from './content-framework';
import {
  contentKeyFigures,
  contentOrganisations,
  contentSources,
  contentStatements,
  contentTags,
} from './content-references';
import { contentSetting } from './content-setting';
import { reachedPlaces } from './reached-places';

/**
 * What a release freezes around its figures. Only the sources that a released figure or statement
 * names are in it: one that was noted for a value still in review is not public yet.
 */
export function releaseContent(
  db: Queryable,
  programmeId: number,
  figures: readonly ReleaseFigure[],
  indicators: WhichIndicators = 'public',
): Omit<ReleaseContent, 'figures'> {
  const placeIds = reachedPlaces(db, programmeId);
  const statements = contentStatements(db, programmeId);
  const contributors = figures.flatMap((figure) => figure.contributors);
  const named = [...contributors, ...statements];
  const sources = new Set(named.map(({ sourceKey }) => sourceKey));
  const organisations = new Set(named.map(({ organisationCode }) => organisationCode));
  return {
    ...contentSetting(db, programmeId, placeIds),
    ...contentFramework(db, programmeId, indicators),
    organisations: contentOrganisations(db, programmeId).filter(
      ({ code, roles }) => roles.length > 0 || organisations.has(code),
    ),
    keyFigures: contentKeyFigures(db, programmeId),
    statements,
    tags: contentTags(db, programmeId),
    sources: contentSources(db, programmeId).filter(({ key }) => sources.has(key)),
  };
}
