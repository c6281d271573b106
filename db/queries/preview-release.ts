import { and, count, desc, eq } from 'drizzle-orm';
import type { NamedChange, NextRelease } from '@/lib/api/next-release-schema';
import type { IsoDate } from '@/lib/period/vocabulary';
import type { Authorised } from '@/lib/permissions';
import { compareFigures, type FigureChange, isHeadline } from '@/lib/release/compare-figures';
import type { ReleaseFigure } from '@/lib/release/figure';
import { untranslatedTitles, withoutOrigin } from '@/lib/release/release-warnings';
import type { AllWords } from '@/lib/rollup/explain';
import type { Queryable } from '../open';
import { indicator } from '../schema/indicator';
import { observation } from '../schema/observation';
import { release } from '../schema/release';
import { readAtOnce } from '../transact';
import { computeRelease } from './compute-release';
import { listReleaseFigures } from './find-release';
import { findReleaseHeader } from './list-releases';

interface Asked {
  readonly asOf: IsoDate;
  readonly words: AllWords;
}

/** What publishing now would do, beside the latest release; changes nothing. */
export function previewRelease(
  db: Queryable,
  { subject: { programmeId } }: Authorised<'publishRelease'>,
  { asOf, words }: Asked,
): NextRelease {
  return readAtOnce(db, (tx) => {
    const content = computeRelease(tx, { programmeId, asOf, words });
    const latest = findReleaseHeader(tx, programmeId, 'latest');
    const before = latest ? listReleaseFigures(tx, latest.id) : [];
    const changes = compareFigures(before, content.figures);
    const headlines = changes.filter(({ before: old, now }) => {
      const figure = now ?? old;
      return figure !== null && isHeadline(figure);
    });
    return {
      number: nextNumber(tx, programmeId),
      asOf,
      latest: latest?.header ?? null,
      figures: content.figures.filter(({ contributors }) => contributors.length > 0).length,
      changes: headlines.flatMap(named),
      otherChanges: changes.length - headlines.length,
      waiting: countWaiting(tx, programmeId),
      untranslated: untranslatedTitles(content).map(({ text, missing }) => ({
        text,
        missing: [...missing],
      })),
      withoutOrigin: withoutOrigin(content.figures.filter(isHeadline)).map(
        ({ indicatorCode, placeKey }) => ({ indicator: indicatorCode, place: placeKey }),
      ),
      indicators: content.indicators,
      places: content.places.map(({ key, name }) => ({ key, name })),
    };
  });
}

function named({ kind, before, now }: FigureChange): NamedChange[] {
  const figure = now ?? before;
  if (!figure) return [];
  const { indicatorCode, placeKey, phase, period } = figure;
  const said = (one: ReleaseFigure | null) => one && { state: one.state, value: one.value };
  return [
    {
      kind,
      before: said(before),
      now: said(now),
      indicator: indicatorCode,
      place: placeKey,
      phase,
      period,
    },
  ];
}

function nextNumber(db: Queryable, programmeId: number): number {
  const last = db
    .select({ number: release.number })
    .from(release)
    .where(eq(release.programmeId, programmeId))
    .orderBy(desc(release.number))
    .limit(1)
    .get();
  return (last?.number ?? 0) + 1;
}

function countWaiting(db: Queryable, programmeId: number): number {
  const row = db
    .select({ waiting: count() })
    .from(observation)
    .innerJoin(indicator, eq(indicator.id, observation.indicatorId))
    .where(and(eq(indicator.programmeId, programmeId), eq(observation.reviewState, 'submitted')))
    .get();
  return row?.waiting ?? 0;
}
