import { changedDraft } from './choices';
import { emptyDraft, type IndicatorDraft } from './indicator-draft';

const english = (text: string) => ({ fr: '', en: text, ar: '' });

/** A count that adds over time and places, with what else a test says. */
export function aDraft(patch: Partial<IndicatorDraft> = {}): IndicatorDraft {
  const count = changedDraft(emptyDraft('O1'), {
    code: 'served',
    title: english('People served'),
    kind: 'count',
    accumulation: 'periodic',
    aggregation: 'sum',
    direction: 'higher',
  });
  return changedDraft(count, patch);
}

export const someLevels = ['planned', 'adopted'].map((code, at) => ({
  id: at + 1,
  code,
  label: english(code),
}));
