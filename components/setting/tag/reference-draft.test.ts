import { describe, expect, it } from 'vitest';
import { draftOf, type ReferenceDraft, readReferences } from './reference-draft';
import { offeredTerms } from './term-search';

const [term] = offeredTerms([
  {
    ...{ code: 'funder', title: { en: 'Funder' }, uri: null, edition: null, isOwn: true },
    terms: [{ code: 'R1', label: { en: 'Jobs' }, unofficial: [] }],
  },
]);
if (!term) throw new Error('There is one.');
const share = (typed: string): ReferenceDraft => ({ term, rule: 'share', share: typed, note: {} });
const read = (draft: ReferenceDraft, locale: 'en' | 'fr' = 'en') => readReferences([draft], locale);

describe('a reference indicator', () => {
  it('takes a share in per cent, with or without its sign', () => {
    for (const typed of ['40', '40 %', '٤٠٪']) {
      expect(read(share(typed))).toMatchObject({ input: { references: [{ share: 0.4 }] } });
    }
    expect(read(share('12,5'), 'fr')).toMatchObject({ input: { references: [{ share: 0.125 }] } });
  });

  it.each(['', 'half', '0', '100', '140 %'])(
    'wants a part between nothing and all, not %j',
    (typed) => {
      expect(read(share(typed))).toMatchObject({
        problems: [{ field: '0.share', words: 'setting.tags.reference.shareWanted' }],
      });
    },
  );

  it('says no share where all of it counts', () => {
    expect(read({ ...share('40'), rule: 'whole' })).toMatchObject({
      input: { references: [{ vocabulary: 'funder', code: 'R1', rule: 'whole', share: null }] },
    });
  });

  it('shows what is held as it would be typed', () => {
    const held = { indicator: '1', vocabulary: 'funder', code: 'R1', rule: 'share' } as const;
    expect(draftOf({ ...held, share: 0.125, note: null }, term, 'en').share).toBe('12.5%');
  });
});
