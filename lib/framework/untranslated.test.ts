import { expect, test } from 'vitest';
import { untranslatedFields, untranslatedIndicator } from './untranslated';

test('a text lacks the languages it has no words in', () => {
  expect(
    untranslatedFields({
      title: { fr: 'Un', en: 'One', ar: 'واحد' },
      method: { fr: 'Un', ar: ' ' },
      definition: null,
    }),
  ).toEqual([{ field: 'method', missing: ['en', 'ar'] }]);
});

test('the unit and the levels of an indicator are texts of it', () => {
  const none = { definition: null, method: null, dataSource: null, countingRule: null };
  const title = { fr: 'Un', en: 'One', ar: 'واحد' };
  expect(
    untranslatedIndicator({
      ...{ ...none, title, shortTitle: null, cohort: null, overlapNote: null },
      unit: { fr: { one: 'cas', other: 'cas' }, en: {}, ar: {} },
      levels: [{ label: title }, { label: { en: 'High' } }],
    }),
  ).toEqual([
    { field: 'unit', missing: ['en', 'ar'] },
    { field: 'levels.1.label', missing: ['fr', 'ar'] },
  ]);
});
