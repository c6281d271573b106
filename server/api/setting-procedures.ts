import 'server-only';
import { periodProcedures } from './setting/period-procedures';
import { phaseProcedures } from './setting/phase-procedures';

export const settingProcedures = {
  ...phaseProcedures,
  ...periodProcedures,
};
