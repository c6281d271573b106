/** Doors behind which an officer describes results and indicators, each with a request that is right. */
interface OfficerDoor {
  readonly method?: string;
  readonly path: string;
  readonly body?: () => unknown;
  readonly status?: number;
}

const outcome = { code: 'O9', level: 'outcome', title: { en: 'Another outcome' } };

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
};
