import { expect, test } from 'vitest';
import { type CopiedPart, type CopiedParts, copiedParts, withPart } from './copied-parts';

const only = (...parts: CopiedPart[]): CopiedParts => ({
  setting: parts.includes('setting'),
  framework: parts.includes('framework'),
  plan: parts.includes('plan'),
  targets: parts.includes('targets'),
});

test('a plan or targets bring along what they name', () => {
  expect(withPart(only(), 'targets', true)).toEqual(only('setting', 'framework', 'targets'));
  expect(withPart(only('setting'), 'plan', true)).toEqual(only('setting', 'framework', 'plan'));
});

test('plan and targets go with what they name, and alone', () => {
  const all = only(...copiedParts);
  expect(withPart(all, 'setting', false)).toEqual(only('framework'));
  expect(withPart(all, 'framework', false)).toEqual(only('setting'));
  expect(withPart(all, 'plan', false)).toEqual(only('setting', 'framework', 'targets'));
});

test('a setting or a framework stands alone', () => {
  expect(withPart(only(), 'framework', true)).toEqual(only('framework'));
});
