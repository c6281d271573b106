import { expect, it } from 'vitest';
import { isInstalled } from './installed-packages.mjs';

const locked = {
  '': {},
  'node_modules/tool': { version: '1.0.0' },
  'node_modules/@tool/darwin-arm64': { version: '1.0.0', optional: true },
};

it('an installation is whole without the packages of other platforms', () => {
  expect(isInstalled(locked, { 'node_modules/tool': { version: '1.0.0' } })).toBe(true);
});

it.each([
  ['lacks a package', {}],
  ['holds another version of one', { 'node_modules/tool': { version: '1.0.1' } }],
  [
    'holds another version of an optional one',
    {
      'node_modules/tool': { version: '1.0.0' },
      'node_modules/@tool/darwin-arm64': { version: '0.9.0' },
    },
  ],
])('an installation is not whole that %s', (_, installed) => {
  expect(isInstalled(locked, installed)).toBe(false);
});
