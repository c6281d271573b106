import { describe, expect, test } from 'vitest';
import { aDraft, anIndicator, anOpenSheet, aSheet } from './sheet-fixture';
import { keptParts, keptSignature, wishOf } from './wish-of';

/** A sheet with one indicator, and what its total asks for once this was typed. */
function typing(text: string, said = {}) {
  const open = anOpenSheet(aSheet([anIndicator('units', { decimals: 2 })], [], said));
  const key = open.keyOf('units');
  open.drafts.type(open.drafts.typedOf(key), { fields: { value: text } });
  return { ...open, now: () => open.drafts.typedOf(key) };
}

describe('what a cell asks to be saved as', () => {
  test('is the number that was read', () => {
    expect(wishOf(typing('12').now())).toMatchObject({ kind: 'value', value: { value: 12 } });
  });

  test('waits for its person where it cannot be read, or in two ways', () => {
    expect(wishOf(typing('douze').now())).toEqual({ kind: 'held' });
    expect(wishOf(typing('2,639').now())).toEqual({ kind: 'held' });
  });

  test('is an empty cell, never a zero', () => {
    expect(wishOf(typing('', { units: aDraft(5) }).now())).toEqual({ kind: 'empty' });
  });

  test('waits for the reason of a change of an approved value', () => {
    const approved = { units: aDraft(5, { reviewState: 'approved' }) };
    const { drafts, now } = typing('6', approved);
    expect(wishOf(now())).toEqual({ kind: 'held' });
    drafts.explainChange(now(), { reason: 'late-data' });
    expect(wishOf(now())).toEqual({ kind: 'held' });
    drafts.explainChange(now(), { words: 'One more' });
    expect(wishOf(now())).toMatchObject({ change: { reason: 'late-data', words: 'One more' } });
  });
});

test('how a number was written does not make it something else to keep', () => {
  const signature = (text: string) => keptSignature(keptParts(typing(text).now()));
  expect(signature('12')).toBe(signature('12.00'));
  expect(signature('12')).not.toBe(signature('13'));
  expect(signature('douze')).not.toBe(signature('treize'));
});
