import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describePlatform, findMissing } from './complete-lock.mjs';

describe('the lock of the packages', () => {
  it('names the packages of every platform (otherwise: node scripts/complete-lock.mjs)', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    expect(Object.keys(findMissing(lock.packages))).toEqual([]);
  });

  it('lacks what neither the package’s own folder nor one above it holds', () => {
    const packages = {
      '': {},
      'node_modules/tool': {
        dev: true,
        optionalDependencies: { '@tool/linux-x64': '1.0.0', '@tool/darwin-arm64': '1.0.0' },
      },
      'node_modules/tool/node_modules/@tool/linux-x64': { version: '1.0.0' },
    };
    expect(findMissing(packages)).toEqual({
      'node_modules/@tool/darwin-arm64': {
        version: '1.0.0',
        dev: true,
        optional: true,
        cpu: ['arm64'],
        os: ['darwin'],
      },
    });
  });

  it.each([
    ['@next/swc-linux-x64-musl', { cpu: ['x64'], libc: ['musl'], os: ['linux'] }],
    ['@swc/core-linux-arm-gnueabihf', { cpu: ['arm'], libc: ['glibc'], os: ['linux'] }],
    ['@next/swc-win32-arm64-msvc', { cpu: ['arm64'], os: ['win32'] }],
    ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('reads the platform from %s', (name, platform) => {
    expect(describePlatform(name)).toEqual(platform);
  });
});
