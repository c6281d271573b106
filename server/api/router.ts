import 'server-only';
import { api } from './base';
import { deviationProcedures } from './deviation-procedures';
import { evidenceProcedures } from './evidence-procedures';
import { frameworkProcedures } from './framework-procedures';
import { observationProcedures } from './observation-procedures';
import { peopleProcedures } from './people-procedures';
import { programmeProcedures } from './programme-procedures';
import { releaseProcedures } from './release-procedures';
import { settingProcedures } from './setting-procedures';
import { tableProcedures } from './table-procedures';

export const router = api.router({
  programmes: programmeProcedures,
  releases: releaseProcedures,
  observations: observationProcedures,
  evidence: evidenceProcedures,
  deviations: deviationProcedures,
  framework: frameworkProcedures,
  setting: settingProcedures,
  tables: tableProcedures,
  people: peopleProcedures,
});
