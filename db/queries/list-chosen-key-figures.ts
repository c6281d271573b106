import { asc, eq } from 'drizzle-orm';
import type { KeyFiguresInput } from '@/lib/programme/programme-input';
import type { Queryable } from '../open';
import { indicator } from '../schema/indicator';
import { phase } from '../schema/phase';
import { place } from '../schema/place';
import { keyFigure } from '../schema/programme';
import { optionalPlaceKeyColumn } from './place-key';

/** The figures chosen to open the impact page, in their order. */
export function listChosenKeyFigures(
  db: Queryable,
  programmeId: number,
): KeyFiguresInput['keyFigures'] {
  return db
    .select({ indicator: indicator.code, place: optionalPlaceKeyColumn, phase: phase.code })
    .from(keyFigure)
    .innerJoin(indicator, eq(indicator.id, keyFigure.indicatorId))
    .leftJoin(place, eq(place.id, keyFigure.placeId))
    .leftJoin(phase, eq(phase.id, keyFigure.phaseId))
    .where(eq(keyFigure.programmeId, programmeId))
    .orderBy(asc(keyFigure.ordinal))
    .all();
}
