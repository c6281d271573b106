import type { StandingFigures } from '@/lib/api/standing-figures-schema';
import { AppError } from '@/lib/errors';
import { buildFigures } from '@/lib/figures/build-figures';
import type { Basis } from '@/lib/observation/review-state';
import type { IsoDate } from '@/lib/period/vocabulary';
import type { Authorised } from '@/lib/permissions';
import type { AllWords } from '@/lib/rollup/explain';
import type { Queryable } from '../open';
import { readAtOnce } from '../transact';
import { programmeSnapshot } from './programme-snapshot';
import { releaseContent } from './release-content';
import { withComponents } from './roll-up/core-roll-up';
import { indicatorsAsked } from './roll-up/indicators-asked';

interface Asked {
  readonly asOf: IsoDate;
  readonly basis: Basis;
  /** A phase's code; without it, every column. */
  readonly phase: string | undefined;
  /** An indicator's code; without it, all of them. */
  readonly indicator: string | undefined;
  readonly words: AllWords;
}

/**
 * The figures of whole columns as they stand, of indicators public or not. Throws not-found for one
 * that there is not.
 */
export function standingFigures(
  db: Queryable,
  { subject: { programmeId } }: Authorised<'viewOffice' | 'viewUnapproved'>,
  { asOf, basis, phase, indicator: code, words }: Asked,
): StandingFigures {
  return readAtOnce(db, (tx) => {
    const ids =
      code === undefined ? null : withComponents(tx, [indicatorId(tx, programmeId, code)]);
    const snapshot = programmeSnapshot(tx, programmeId, basis, ids);
    const figures = buildFigures(snapshot, { asOf, basis, words }).filter(
      (figure) =>
        figure.categoryKey === '' &&
        (code === undefined || figure.indicatorCode === code) &&
        (phase === undefined
          ? figure.period === null || figure.phase.kind !== 'phase'
          : figure.period === null && figure.phase.kind === 'phase' && figure.phase.code === phase),
    );
    const content = releaseContent(tx, programmeId, figures, 'all');
    return { asOf, basis, content: { ...content, figures } };
  });
}

function indicatorId(db: Queryable, programmeId: number, asked: string): number {
  const found = indicatorsAsked(db, programmeId).find(({ code }) => code === asked);
  if (!found) throw new AppError('not-found', { field: 'indicator' });
  return found.id;
}
