import { expect, it } from 'vitest';
import { isNodeSupported } from './node-version.mjs';

it.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.9.0'])('Node %s is new enough', (version) => {
  expect(isNodeSupported(version)).toBe(true);
});

it.each(['v8.17.0', 'v18.20.8', 'v20.18.3'])('Node %s is too old', (version) => {
  expect(isNodeSupported(version)).toBe(false);
});
