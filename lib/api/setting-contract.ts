import { oc } from '@orpc/contract';
import { dimensionDoors } from './setting/dimension-contract';
import { organisationDoors } from './setting/organisation-contract';
import { periodDoors } from './setting/period-contract';
import { phaseDoors } from './setting/phase-contract';
import { placeDoors } from './setting/place-contract';
import { programmeDoors } from './setting/programme-contract';
import { setupDoors } from './setting/setup-contract';

/** What an officer sets up once: when, where, who, and what values are split by. */
export const settingContract = oc.tag('Setting').router({
  ...programmeDoors,
  ...setupDoors,
  ...phaseDoors,
  ...periodDoors,
  ...placeDoors,
  ...organisationDoors,
  ...dimensionDoors,
});
