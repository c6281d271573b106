import { administrators, type Door, office, officers } from '../testing-door';

const base = '/programmes/p/setting';
const says = (text: string) => ({ fr: text, en: text, ar: text });

/** The doors of the group `setting`, as the test of roles knocks at them. */
export const settingDoors: Readonly<Record<string, Door>> = {
  'setting.placeSets': { path: '/place-sets', expected: administrators(200) },
  'setting.createProgramme': {
    method: 'POST',
    path: '/programmes',
    body: () => ({
      slug: 'second',
      title: says('Second'),
      placeSet: { kind: 'existing', code: 'p' },
    }),
    expected: administrators(201),
  },
  'setting.copyProgramme': {
    method: 'POST',
    path: `${base}/copies`,
    body: () => ({ slug: 'third', title: says('Third'), framework: true, plan: true }),
    expected: administrators(201),
  },
  'setting.setup': { path: `${base}/setup`, expected: officers(200) },
  'setting.programme': { path: base, expected: officers(200) },
  'setting.changeProgramme': {
    method: 'PUT',
    path: `${base}/texts`,
    body: () => ({ title: says('The programme'), headline: says('What it did') }),
    expected: officers(200),
  },
  'setting.changeRules': {
    method: 'PUT',
    path: `${base}/rules`,
    body: () => ({ reviewSteps: 2 }),
    expected: administrators(200),
  },
  'setting.changeVisibility': {
    method: 'PUT',
    path: `${base}/visibility`,
    body: () => ({ visibility: 'unlisted' }),
    expected: officers(200),
  },
  'setting.chooseKeyFigures': {
    method: 'PUT',
    path: `${base}/key-figures`,
    body: () => ({ keyFigures: [{ indicator: 'spent', place: 'TL-01@2015', phase: 'II' }] }),
    expected: officers(200),
  },
  'setting.phases': { path: `${base}/phases`, expected: office },
  'setting.createPhase': {
    method: 'POST',
    path: `${base}/phases`,
    body: () => ({
      code: 'III',
      title: says('Phase III'),
      startsOn: '2024-01-01',
      endsOn: '2025-12-31',
    }),
    expected: officers(201),
  },
  'setting.changePhase': {
    method: 'PUT',
    path: `${base}/phases/II`,
    body: () => ({ title: says('The second phase') }),
    expected: officers(200),
  },
  'setting.movePhase': {
    method: 'PUT',
    path: `${base}/phases/II/dates`,
    body: () => ({ startsOn: '2022-01-01', endsOn: '2024-06-30', reason: 'Late' }),
    expected: officers(200),
  },
  'setting.orderPhases': {
    method: 'POST',
    path: `${base}/phases/order`,
    body: () => ({ codes: ['II', 'I'] }),
    expected: officers(200),
  },
  'setting.periods': { path: `${base}/periods`, expected: office },
  'setting.generatePeriods': {
    method: 'POST',
    path: `${base}/periods/generation`,
    body: () => ({ frequency: 'half-year', phase: 'II' }),
    expected: officers(201),
  },
  'setting.changePeriod': {
    method: 'PUT',
    path: `${base}/periods/2023-Q4`,
    body: () => ({
      code: 'autumn',
      frequency: 'quarter',
      startsOn: '2023-10-01',
      endsOn: '2023-12-31',
    }),
    expected: officers(200),
  },
  'setting.deletePeriod': {
    method: 'DELETE',
    path: `${base}/periods/2023-Q4`,
    expected: officers(200),
  },
  'setting.places': { path: `${base}/places`, expected: office },
  'setting.addPlace': {
    method: 'POST',
    path: `${base}/places`,
    body: () => ({ code: 'TL-03', edition: '2015', level: 'region', name: says('East') }),
    expected: officers(201),
  },
  'setting.changePlace': {
    method: 'PUT',
    path: `${base}/places/TL-01-A@2015`,
    body: () => ({ level: 'site', name: says('The clinic'), parent: 'TL-01@2015' }),
    expected: officers(200),
  },
  'setting.arrangePlaces': {
    method: 'POST',
    path: `${base}/places/order`,
    body: () => ({ places: ['TL-02@2015', 'TL-01-A@2015', 'TL-01@2015'] }),
    expected: officers(200),
  },
  'setting.removePlace': {
    method: 'DELETE',
    path: `${base}/places/TL-01-A@2015`,
    expected: officers(200),
  },
  'setting.declareSuccession': {
    method: 'PUT',
    path: `${base}/places/TL-02@2015/predecessors/TL-01@2015`,
    body: () => ({ isSameTerritory: false }),
    expected: officers(200),
  },
  'setting.withdrawSuccession': {
    method: 'DELETE',
    path: `${base}/places/TL-01-A@2015/predecessors/TL-02@2015`,
    expected: officers(200),
  },
  'setting.organisations': { path: `${base}/organisations`, expected: office },
  'setting.addOrganisation': {
    method: 'POST',
    path: `${base}/organisations`,
    body: () => ({ code: 'fund', name: says('The fund'), roles: ['funder'] }),
    expected: officers(201),
  },
  'setting.changeOrganisation': {
    method: 'PUT',
    path: `${base}/organisations/clinic`,
    body: () => ({ name: says('The clinic'), roles: ['partner'] }),
    expected: officers(200),
  },
  'setting.archiveOrganisation': {
    method: 'POST',
    path: `${base}/organisations/clinic/archive`,
    expected: officers(200),
  },
  'setting.restoreOrganisation': {
    method: 'POST',
    path: `${base}/organisations/town/restore`,
    expected: officers(200),
  },
  'setting.dimensions': { path: `${base}/dimensions`, expected: office },
  'setting.addDimension': {
    method: 'POST',
    path: `${base}/dimensions`,
    body: () => ({ code: 'age', title: says('Age'), isExclusive: true }),
    expected: officers(201),
  },
  'setting.changeDimension': {
    method: 'PUT',
    path: `${base}/dimensions/sex`,
    body: () => ({ title: says('Sex or gender'), isExclusive: true }),
    expected: officers(200),
  },
  'setting.orderDimensions': {
    method: 'POST',
    path: `${base}/dimensions/order`,
    body: () => ({ codes: ['sex'] }),
    expected: officers(200),
  },
  'setting.addCategory': {
    method: 'POST',
    path: `${base}/dimensions/sex/categories`,
    body: () => ({ code: 'x', title: says('Not said'), isNotSpecified: true }),
    expected: officers(201),
  },
  'setting.changeCategory': {
    method: 'PUT',
    path: `${base}/dimensions/sex/categories/f`,
    body: () => ({ title: says('Women and girls') }),
    expected: officers(200),
  },
  'setting.orderCategories': {
    method: 'POST',
    path: `${base}/dimensions/sex/categories/order`,
    body: () => ({ codes: ['m', 'f'] }),
    expected: officers(200),
  },
  'setting.archiveCategory': {
    method: 'POST',
    path: `${base}/dimensions/sex/categories/f/archive`,
    expected: officers(200),
  },
  'setting.restoreCategory': {
    method: 'POST',
    path: `${base}/dimensions/sex/categories/m/restore`,
    expected: officers(200),
  },
  'setting.makeBreakdown': {
    method: 'POST',
    path: `${base}/breakdowns`,
    body: () => ({ dimensions: ['sex'] }),
    expected: officers(200),
  },
};
