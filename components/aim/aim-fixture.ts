import type { AimIndicator } from './aim-rows';

/** An indicator that counts people, for the tests of this folder. */
export function anAimIndicator(own: Partial<AimIndicator> = {}): AimIndicator {
  return {
    code: '1.1',
    title: { en: 'People served' },
    kind: 'count',
    ratioSource: null,
    currency: null,
    accumulation: 'periodic',
    direction: 'higher',
    decimals: 0,
    unit: {
      fr: { one: 'personne', many: 'de personnes', other: 'personnes' },
      en: { one: 'person', other: 'people' },
      ar: { one: 'شخص', other: 'أشخاص' },
    },
    countsPeople: true,
    allowsNegative: false,
    levels: [],
    ...own,
  };
}

export const someLevels = ['planned', 'drafted', 'adopted'].map((code) => ({
  code,
  label: { en: `Is ${code}`, fr: `Est ${code}` },
}));
