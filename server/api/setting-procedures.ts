import 'server-only';
import { phaseProcedures } from './setting/phase-procedures';

export const settingProcedures = {
  ...phaseProcedures,
};
