/** Doors behind which an officer describes results and indicators, each with a request that is right. */
interface OfficerDoor {
  readonly method?: string;
  readonly path: string;
  readonly body?: () => unknown;
  readonly status?: number;
}

const outcome = { code: 'O9', level: 'outcome', title: { en: 'Another outcome' } };

const indicator = {
  code: 'served',
  title: { en: 'People served' },
  kind: 'count',
  accumulation: 'periodic',
  aggregation: 'sum',
  direction: 'higher',
  trajectory: 'linear',
  countsPeople: true,
};

const cell = { indicators: ['units'], places: ['TL-01@2015'] };

export const officerDoors: Readonly<Record<string, OfficerDoor>> = {
  'framework.createResult': {
    method: 'POST',
    path: '/programmes/p/results',
    body: () => outcome,
    status: 201,
  },
  'framework.changeResult': {
    method: 'PUT',
    path: '/programmes/p/results/O1',
    body: () => outcome,
  },
  'framework.moveResult': {
    method: 'POST',
    path: '/programmes/p/results/O1/move',
    body: () => ({ parent: null }),
  },
  'framework.archiveResult': { method: 'POST', path: '/programmes/p/results/empty/archive' },
  'framework.restoreResult': { method: 'POST', path: '/programmes/p/results/old/restore' },
  'framework.createIndicator': {
    method: 'POST',
    path: '/programmes/p/indicators',
    body: () => ({ ...indicator, code: 'reached', result: 'O1' }),
    status: 201,
  },
  'framework.changeIndicator': {
    method: 'PUT',
    path: '/programmes/p/indicators/served',
    body: () => indicator,
  },
  'framework.moveIndicator': {
    method: 'POST',
    path: '/programmes/p/indicators/served/move',
    body: () => ({ result: 'O1', before: 'spent' }),
  },
  'framework.archiveIndicator': { method: 'POST', path: '/programmes/p/indicators/plan/archive' },
  'framework.restoreIndicator': { method: 'POST', path: '/programmes/p/indicators/story/restore' },
  'framework.plan': { path: '/programmes/p/plan?phase=II' },
  'framework.setPlan': {
    method: 'PUT',
    path: '/programmes/p/plan',
    body: () => ({ phase: 'II', blocks: [{ ...cell, entries: [] }] }),
  },
  'framework.baselines': { path: '/programmes/p/baselines' },
  'framework.setBaselines': {
    method: 'PUT',
    path: '/programmes/p/baselines',
    body: () => ({ cells: [{ indicator: 'units', baseline: { year: 2020, value: 3 } }] }),
  },
  'framework.targets': { path: '/programmes/p/targets?phase=II' },
  'framework.earlierTargets': { path: '/programmes/p/indicators/served/earlier-targets' },
  'framework.setTargets': {
    method: 'PUT',
    path: '/programmes/p/targets',
    body: () => ({ cells: [{ indicator: 'units', scope: 'life', target: { value: 3 } }] }),
  },
  'framework.vocabularies': { path: '/programmes/p/vocabularies' },
  'framework.loadVocabulary': {
    method: 'PUT',
    path: '/programmes/p/vocabularies/funder',
    body: () => ({ title: { en: 'Funder' }, csv: 'code,en\n1,One\n' }),
  },
  'framework.tags': { path: '/programmes/p/tags' },
  'framework.setTags': {
    method: 'PUT',
    path: '/programmes/p/tags',
    body: () => ({ indicator: 'served', terms: [] }),
  },
  'framework.setReferences': {
    method: 'PUT',
    path: '/programmes/p/indicators/served/references',
    body: () => ({ references: [] }),
  },
  'framework.editor': { path: '/programmes/p/framework/editor' },
  'framework.indicator': { path: '/programmes/p/framework/indicators/served' },
};
