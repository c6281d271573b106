import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashInstallation, hashSources, listSources } from './content-hash.mjs';

let root: string;

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'athar-sources-'));
  write('app/page.tsx', 'one');
  write('next.config.ts', 'two');
});

afterEach(() => rmSync(root, { recursive: true }));

describe('the hash of the sources', () => {
  it('stays the same while nothing changes', () => {
    expect(hashSources(root)).toBe(hashSources(root));
  });

  it.each([
    ['a file changes', 'app/page.tsx', 'other'],
    ['a file is added', 'messages/fr.json', '{}'],
    ['a setting at the root changes', 'next.config.ts', 'other'],
    ['a setting at the root is added', 'proxy.ts', ''],
    ['the lock changes', 'package-lock.json', '{}'],
  ])('changes when %s', (_, path, content) => {
    const before = hashSources(root);
    write(path, content);
    expect(hashSources(root)).not.toBe(before);
  });

  it('changes when content moves to another file', () => {
    write('lib/a.ts', 'xy');
    write('lib/b.ts', '');
    const before = hashSources(root);
    write('lib/a.ts', 'x');
    write('lib/b.ts', 'y');
    expect(hashSources(root)).not.toBe(before);
  });

  it.each([
    'lib/a.test.ts',
    'docs/architecture.md',
    'e2e/a.spec.ts',
    'vitest.config.ts',
    'README.md',
  ])('does not change with %s, which no page is made from', (path) => {
    const before = hashSources(root);
    write(path, 'anything');
    expect(hashSources(root)).toBe(before);
  });

  it('lists files of nested folders in one order', () => {
    write('server/auth/b.ts', '');
    write('db/a.ts', '');
    expect(listSources(root)).toEqual([
      'app/page.tsx',
      'db/a.ts',
      'next.config.ts',
      'server/auth/b.ts',
    ]);
  });
});

describe('the hash of an installation', () => {
  const machine = { abi: '115', platform: 'linux', arch: 'x64' };
  const hash = hashInstallation('lock', machine);

  it('stays the same for the same lock on the same machine', () => {
    expect(hashInstallation('lock', { ...machine })).toBe(hash);
  });

  it.each([
    ['another lock', 'other', machine],
    ['another major version of Node', 'lock', { ...machine, abi: '137' }],
    ['another platform', 'lock', { ...machine, platform: 'darwin' }],
    ['another processor', 'lock', { ...machine, arch: 'arm64' }],
  ])('changes with %s', (_, lock, other) => {
    expect(hashInstallation(lock, other)).not.toBe(hash);
  });
});
