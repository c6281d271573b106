import type { Queryable } from '../open';
import type { CopiedIds } from './copied-ids';
import { copyDimensions } from './copy-dimensions';
import { copyOrganisations, copyPlaces } from './copy-organisations';
import { copyTime } from './copy-time';

/** What the framework, the plan and the targets of a copy refer to. */
export interface CopiedSetting {
  readonly phaseIds: CopiedIds;
  readonly periodIds: CopiedIds;
  readonly organisationIds: CopiedIds;
  readonly breakdownIds: CopiedIds;
  readonly combinationIds: CopiedIds;
}

/** When, where, who, and what values are split by. */
export function copySetting(tx: Queryable, fromId: number, programmeId: number): CopiedSetting {
  copyPlaces(tx, fromId, programmeId);
  return {
    ...copyTime(tx, fromId, programmeId),
    ...copyDimensions(tx, fromId, programmeId),
    organisationIds: copyOrganisations(tx, fromId, programmeId),
  };
}
