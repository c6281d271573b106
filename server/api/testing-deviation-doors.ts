import { approving, type Door, entering, office } from './testing-door';
import { sheet } from './testing-observation-doors';

/** Doors of what explains deviations. */
export const deviationDoors: Readonly<Record<string, Door>> = {
  'deviations.list': {
    path: '/programmes/p/deviations?place=TL-01@2015&period=2023-Q1',
    expected: office,
  },
  'deviations.explain': {
    method: 'PUT',
    path: '/programmes/p/deviations/explanations',
    body: () => ({ ...sheet, indicator: 'units', words: 'The road was closed' }),
    expected: entering,
  },
  'deviations.discard': {
    method: 'POST',
    path: '/programmes/p/deviations/explanations/discard',
    body: ({ drafted }) => ({ explanations: [drafted] }),
    expected: entering,
  },
  'deviations.submit': {
    method: 'POST',
    path: '/programmes/p/deviations/explanations/submit',
    body: ({ drafted }) => ({ explanations: [drafted] }),
    expected: entering,
  },
  'deviations.approve': {
    method: 'POST',
    path: '/programmes/p/deviations/explanations/approve',
    body: ({ explained }) => ({ explanations: [explained] }),
    expected: approving,
  },
  'deviations.return': {
    method: 'POST',
    path: '/programmes/p/deviations/explanations/return',
    body: ({ explained }) => ({ explanations: [explained], reason: 'Say when' }),
    expected: approving,
  },
};
