import { describe, expect, test } from 'vitest';
import { editedIndicatorSchema } from '@/lib/api/framework/editor-schema';
import { indicatorInput } from '@/lib/indicator/indicator-input';
import { indicatorKinds } from '@/lib/indicator/vocabulary';
import { inputProblems } from '@/lib/input-problems';
import { accumulationsOffered, aggregationsOffered, kindsOffered } from './choices';
import { aDraft, someLevels } from './draft-fixture';
import { draftInput } from './draft-input';
import { draftOf, emptyDraft, type IndicatorDraft } from './indicator-draft';
import { meaningChanges } from './meaning-changes';

const input = (draft: IndicatorDraft) => draftInput(draft, null);
const problems = (draft: IndicatorDraft) => {
  const parsed = indicatorInput.safeParse(input(draft));
  return parsed.success ? [] : inputProblems(parsed.error).map(({ field }) => field);
};

const stored = editedIndicatorSchema.parse({
  ...{ code: 'served', result: 'O1', isPublic: true, isPlanKnown: false, isArchived: false },
  title: { fr: 'Personnes', en: 'People' },
  shortTitle: null,
  definition: { ar: 'تعريف' },
  ...{ method: null, dataSource: null, countingRule: { en: 'Once' }, responsible: 'clinic' },
  ...{ kind: 'count', currency: null, accumulation: 'snapshot', aggregation: 'max' },
  ...{ cumulativeOrigin: null, snapshotMaxAgeDays: 400, ratioSource: null, cohort: null },
  ...{ direction: 'lower', trajectory: 'at-end', decimals: 1, countsPeople: true },
  unit: { fr: { one: 'personne', other: 'personnes', many: 'de personnes' }, en: {}, ar: {} },
  ...{ mayCountTwice: true, allowsNegative: false, overlapNote: { fr: 'Note' }, levels: [] },
  components: [],
  ...{ formerCodes: [], untranslated: [], version: 1 },
  versions: [{ version: 1, validFrom: null, reason: null, changedBy: null, values: 3 }],
});

describe('the form and the input', () => {
  test('give back what is stored', () => {
    const draft = draftOf(stored);
    const said = indicatorInput.parse(draftInput(draft, draft));
    const { isArchived, formerCodes, untranslated, version, versions, ...held } = stored;
    expect(said).toEqual(held);
  });

  test('name what an empty form lacks', () => {
    expect(problems(emptyDraft('O1'))).toEqual([...['code', 'title', 'kind', 'accumulation']]);
  });

  test('leave out what was typed before another kind was chosen', () => {
    const typed = aDraft({ decimals: '2', allowsNegative: true, snapshotMaxAgeDays: '9' });
    const text = aDraft({ ...typed, kind: 'text', accumulation: 'per-period-only' });
    expect(input({ ...text, accumulation: 'per-period-only' })).toMatchObject({
      ...{ decimals: 0, allowsNegative: false, snapshotMaxAgeDays: null, unit: null },
      ...{ aggregation: 'none', direction: 'neither', trajectory: 'none' },
    });
  });

  test('keep a number that is none for the schema to refuse', () => {
    expect(problems(aDraft({ decimals: '1,5' }))).toEqual(['decimals']);
    expect(problems(aDraft({ decimals: '' }))).toEqual(['decimals']);
    expect(problems(aDraft({ accumulation: 'snapshot', snapshotMaxAgeDays: 'x' }))).toEqual([
      'snapshotMaxAgeDays',
    ]);
  });

  test('name the language whose unit lacks a form', () => {
    const unit = { fr: { one: 'cas', other: ' ' }, en: {}, ar: {} };
    expect(problems(aDraft({ unit }))).toEqual(['unit.fr']);
  });

  test.each(indicatorKinds)('%s is accepted with every choice it offers', (kind) => {
    const base = aDraft({
      kind,
      ...{ ratioSource: 'full-count', currency: 'MAD', levels: someLevels },
      cumulativeOrigin: 'phase',
    });
    for (const accumulation of accumulationsOffered(base)) {
      for (const aggregation of aggregationsOffered(base)) {
        expect(problems({ ...base, accumulation, aggregation })).toEqual([]);
      }
    }
  });
});

describe('choices', () => {
  test('a ratio without its parts is not offered as cumulative', () => {
    expect(accumulationsOffered({ kind: 'ratio', ratioSource: 'sample' })).not.toContain(
      'cumulative',
    );
    const open = aDraft({ kind: 'ratio', ratioSource: 'full-count', accumulation: 'cumulative' });
    expect(aDraft({ ...open, ratioSource: 'sample' }).accumulation).toBe('');
  });

  test('values that stand leave only the kinds that are told in the same way', () => {
    expect(kindsOffered('count')).toEqual(['count', 'amount']);
    expect(kindsOffered('text')).toEqual(['text']);
    expect(kindsOffered(null)).toEqual(indicatorKinds);
  });

  test('a kind brings the trajectory that is usual for it, and overrules none', () => {
    expect(aDraft({ kind: 'ratio', trajectory: '' }).trajectory).toBe('constant');
    expect(aDraft({ kind: 'ratio', trajectory: 'linear' }).trajectory).toBe('linear');
  });
});

describe('a change of meaning', () => {
  const before = aDraft({ kind: 'milestone', accumulation: 'snapshot', levels: someLevels });
  const changes = (patch: Partial<IndicatorDraft>) =>
    meaningChanges(input(before), input({ ...before, ...patch }));

  test('is in the order and the codes of levels, not in their labels or other texts', () => {
    expect(changes({ levels: [...someLevels].reverse() })).toEqual(['levelCodes']);
    const relabelled = someLevels.map((level) => ({ ...level, label: before.definition }));
    expect(changes({ levels: relabelled, method: before.title, code: 'other' })).toEqual([]);
  });

  test('is every field that is left behind with another kind', () => {
    const count = aDraft({ unit: { fr: {}, en: { one: 'case', other: 'cases' }, ar: {} } });
    const amount = aDraft({ ...count, kind: 'amount', currency: 'MAD' });
    expect(meaningChanges(input(count), input(amount))).toEqual(['kind', 'currency', 'unit']);
  });
});
