import 'server-only';
import { dimensionProcedures } from './setting/dimension-procedures';
import { organisationProcedures } from './setting/organisation-procedures';
import { periodProcedures } from './setting/period-procedures';
import { phaseProcedures } from './setting/phase-procedures';
import { placeProcedures } from './setting/place-procedures';
import { programmeSettingProcedures } from './setting/programme-procedures';

export const settingProcedures = {
  ...programmeSettingProcedures,
  ...phaseProcedures,
  ...periodProcedures,
  ...placeProcedures,
  ...organisationProcedures,
  ...dimensionProcedures,
};
