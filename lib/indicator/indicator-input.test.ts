import { describe, expect, test } from 'vitest';
import { indicatorInput } from './indicator-input';

const count = {
  code: 'served',
  result: 'O1',
  title: { en: 'People served' },
  kind: 'count',
  accumulation: 'periodic',
  aggregation: 'sum',
  direction: 'higher',
  trajectory: 'linear',
};
const score = { kind: 'score', accumulation: 'snapshot', aggregation: 'none' };
const note = { fr: 'Non', en: 'No', ar: 'لا' };
const sum = { components: ['a', 'b'], overlapNote: note };
const level = (code: string) => ({ code, label: { en: code } });

const problems = (fields: Record<string, unknown>) =>
  indicatorInput
    .safeParse({ ...count, ...fields })
    .error?.issues.map(({ path, message }) => [path.join('.'), message.split('.').at(-1)]);

describe('an indicator', () => {
  test('needs little more than a title and how its values combine', () => {
    expect(indicatorInput.parse(count)).toMatchObject({
      isPublic: true,
      decimals: 0,
      unit: null,
      levels: [],
      definition: null,
    });
  });

  test.each([
    [{ code: 'a b' }, 'code', 'code'],
    [{ code: '..' }, 'code', 'code'],
    [{ title: { en: '  ' } }, 'title', 'required'],
    [{ kind: 'amount' }, 'currency', 'currencyOfAmount'],
    [{ currency: 'MAD' }, 'currency', 'currencyOfAmount'],
    [{ kind: 'amount', currency: 'dirham' }, 'currency', 'currency'],
    [{ accumulation: 'cumulative' }, 'cumulativeOrigin', 'originOfCumulative'],
    [{ cumulativeOrigin: 'phase' }, 'cumulativeOrigin', 'originOfCumulative'],
    [{ snapshotMaxAgeDays: 90 }, 'snapshotMaxAgeDays', 'ageOfSnapshot'],
    [{ kind: 'ratio' }, 'ratioSource', 'sourceOfRatio'],
    [{ ratioSource: 'sample' }, 'ratioSource', 'sourceOfRatio'],
    [
      {
        kind: 'ratio',
        ratioSource: 'sample',
        accumulation: 'cumulative',
        cumulativeOrigin: 'phase',
      },
      'accumulation',
      'ratioIsNotSummed',
    ],
    [{ kind: 'text' }, 'aggregation', 'wordsDoNotAdd'],
    [{ ...score, levels: [level('low')] }, 'levels', 'levelsMissing'],
    [{ ...score, kind: 'milestone' }, 'levels', 'levelsMissing'],
    [{ levels: [level('low'), level('high')] }, 'levels', 'levelsOfOtherKind'],
    [{ ...score, levels: [level('low'), level('low')] }, 'levels.1.code', 'levelTwice'],
    [{ ...sum, components: ['a'] }, 'components', 'fewComponents'],
    [{ ...sum, components: ['a', 'b', 'a'] }, 'components', 'componentTwice'],
    [{ ...sum, ...score, levels: [level('low'), level('high')] }, 'kind', 'calculatedIsNumber'],
    [{ ...sum, aggregation: 'max' }, 'aggregation', 'calculatedAdds'],
    [{ ...sum, overlapNote: { ...note, ar: '' } }, 'overlapNote.ar', 'required'],
    [{ decimals: 7 }, 'decimals', 'decimals'],
    [{ unit: { fr: { one: 'personne' }, en: {}, ar: {} } }, 'unit.fr', 'unitForms'],
    [{ unit: { fr: {}, en: { one: 'x', other: 'xs', few: 'x' }, ar: {} } }, 'unit.en', 'unitForms'],
    [{ unit: { fr: {}, en: {}, ar: { other: 'شخص' } } }, 'unit.ar', 'unitForms'],
    [{ unit: { fr: {}, en: {}, ar: {} } }, 'unit', 'required'],
  ])('%o is refused at %s', (fields, field, words) => {
    expect(problems(fields)).toEqual([[field, words]]);
  });

  test('may be a milestone with one stage, which is reached or not', () => {
    expect(problems({ ...score, kind: 'milestone', levels: [level('done')] })).toBeUndefined();
  });

  test('may add others, where its overlap note is there in each language', () => {
    expect(problems(sum)).toBeUndefined();
    expect(problems({ components: ['a', 'b'] })?.map(([field]) => field)).toEqual([
      'overlapNote.fr',
      'overlapNote.en',
      'overlapNote.ar',
    ]);
    expect(indicatorInput.parse(count).components).toEqual([]);
  });

  test('may have its unit in one language only', () => {
    const unit = { en: { one: 'person', other: 'people' } };
    expect(indicatorInput.parse({ ...count, unit }).unit).toEqual({ ...unit, fr: {}, ar: {} });
  });
});
