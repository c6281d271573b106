import { deviationContract } from './deviation-contract';
import { evidenceContract } from './evidence-contract';
import { frameworkContract } from './framework-contract';
import { observationContract } from './observation-contract';
import { peopleContract } from './people-contract';
import { programmeContract } from './programme-contract';
import { releaseContract } from './release-contract';
import { settingContract } from './setting-contract';
import { tableContract } from './table-contract';

/** The one interface of Athar: for its own screens and for other programs. */
export const contract = {
  programmes: programmeContract,
  releases: releaseContract,
  observations: observationContract,
  evidence: evidenceContract,
  deviations: deviationContract,
  framework: frameworkContract,
  setting: settingContract,
  tables: tableContract,
  people: peopleContract,
};
