import { approving, type Door, entering, enteringNone, office, reviewing } from './testing-door';

export const sheet = { place: 'TL-01@2015', period: '2023-Q1' };

/** Doors of values: the sheets, workbooks, the queue of review. */
export const observationDoors: Readonly<Record<string, Door>> = {
  'observations.list': { path: '/programmes/p/observations', expected: office },
  'observations.sheets': { path: '/programmes/p/sheets', expected: office },
  'observations.sheet': { path: '/programmes/p/sheets/TL-01@2015/2023-Q1', expected: office },
  'observations.reviewQueue': { path: '/programmes/p/review', expected: reviewing },
  'observations.workbook': { path: '/programmes/p/workbook.xlsx', expected: entering },
  'observations.workbookCsv': {
    path: '/programmes/p/workbook.csv?place=TL-01@2015&period=2023-Q1&period=2023-Q2',
    expected: entering,
  },
  'observations.importWorkbook': {
    method: 'POST',
    path: '/programmes/p/workbook?mode=save',
    body: () => new TextEncoder().encode('place,period,indicator,value\n'),
    expected: entering,
  },
  'observations.record': {
    method: 'PUT',
    path: '/programmes/p/observations',
    body: () => ({ ...sheet, values: [{ indicator: 'units', value: 5 }] }),
    expected: entering,
  },
  'observations.discard': {
    method: 'POST',
    path: '/programmes/p/observations/discard',
    body: ({ draft }) => ({ observations: [draft] }),
    expected: entering,
  },
  'observations.submit': {
    method: 'POST',
    path: '/programmes/p/observations/submit',
    body: ({ draft }) => ({ ...sheet, observations: [draft] }),
    expected: entering,
  },
  'observations.approve': {
    method: 'POST',
    path: '/programmes/p/observations/approve',
    body: ({ submitted }) => ({ observations: [submitted] }),
    expected: approving,
  },
  'observations.return': {
    method: 'POST',
    path: '/programmes/p/observations/return',
    body: ({ submitted }) => ({ observations: [submitted], reason: 'Look again' }),
    expected: approving,
  },
};

const mapping = {
  headerRow: 1,
  language: 'en',
  columns: ['indicator', 'place', 'period', 'value'].map((as) => ({ header: as, as })),
};

/** Doors of tables that others made. Nobody who knocks has one of their own but the one they upload. */
export const tableDoors: Readonly<Record<string, Door>> = {
  'tables.upload': {
    method: 'POST',
    path: '/programmes/p/tables?name=t.csv',
    body: () => new TextEncoder().encode('indicator,place,period,value\nserved,North,2023 Q1,1\n'),
    expected: entering,
  },
  'tables.choices': { path: '/programmes/p/table-choices', expected: entering },
  'tables.remember': {
    method: 'PUT',
    path: '/programmes/p/table-mappings/ours',
    body: () => ({ mapping }),
    expected: entering,
  },
  ...Object.fromEntries(
    (
      [
        ['get', 'GET', '', null],
        ['look', 'POST', '/look', {}],
        ['check', 'POST', '/check', { mapping }],
        ['rows', 'GET', '/rows', null],
        ['problems', 'GET', '/problems.csv', null],
        ['accept', 'POST', '/accept', {}],
        ['cancel', 'DELETE', '', null],
      ] as const
    ).map(([name, method, end, body]) => [
      `tables.${name}`,
      {
        ...{ method, path: `/programmes/p/tables/999${end}`, expected: enteringNone },
        ...(body && { body: () => body }),
      },
    ]),
  ),
  'tables.forget': {
    method: 'DELETE',
    path: '/programmes/p/table-mappings/none',
    expected: enteringNone,
  },
};
