import { buildFigures } from '@/lib/figures/build-figures';
import type { IsoDate } from '@/lib/period/vocabulary';
import { type ReleaseContent, releaseContentSchema } from '@/lib/release/content';
import { withholdUnprotected } from '@/lib/release/withhold-unprotected';
import type { AllWords } from '@/lib/rollup/explain';
import type { Queryable } from '../open';
import { programmeSnapshot } from './programme-snapshot';
import { releaseContent } from './release-content';

interface Asked {
  readonly programmeId: number;
  readonly asOf: IsoDate;
  readonly words: AllWords;
}

/**
 * What a release of the approved values would hold. Call it inside a transaction: all that it reads
 * is of one moment.
 */
export function computeRelease(db: Queryable, { programmeId, asOf, words }: Asked): ReleaseContent {
  const snapshot = programmeSnapshot(db, programmeId, 'approved');
  const all = buildFigures(snapshot, { asOf, basis: 'approved', words });
  const isPublic = new Set(
    snapshot.indicators.filter((one) => one.isPublic).map(({ code }) => code),
  );
  const ofPublic = all.filter(({ indicatorCode }) => isPublic.has(indicatorCode));
  const figures = snapshot.programme.isDemonstration
    ? ofPublic
    : withholdUnprotected(ofPublic, snapshot);
  const content = releaseContent(db, programmeId, figures);
  return releaseContentSchema.parse({ ...content, figures });
}
