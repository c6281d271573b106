import type { Queryable } from '../../open';
import { keyFigure } from '../../schema/programme';
import { required } from '../required';
import type { InsertedIndicator } from './insert-indicators';

const codes = ['D-101', 'D-202', 'D-106', 'D-301'];

/** The figures that open the impact page: the latest phase, the programme as a whole. */
export function insertKeyFigures(
  tx: Queryable,
  programmeId: number,
  indicators: ReadonlyMap<string, InsertedIndicator>,
  phaseId: number,
): void {
  codes.forEach((code, ordinal) => {
    const indicatorId = required(indicators, code).id;
    tx.insert(keyFigure).values({ programmeId, indicatorId, phaseId, ordinal }).run();
  });
}
