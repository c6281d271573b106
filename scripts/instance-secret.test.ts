import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ensureSecret } from './instance-secret';

let path: string;

beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'athar-secret-')), 'athar.secret');
});

afterEach(() => rmSync(join(path, '..'), { recursive: true }));

it('a secret is made once, and kept', () => {
  expect(ensureSecret(path)).toBe(true);
  const secret = readFileSync(path, 'utf8');
  expect(secret.trim().length).toBeGreaterThanOrEqual(32);
  expect(ensureSecret(path)).toBe(false);
  expect(readFileSync(path, 'utf8')).toBe(secret);
});

it('a secret is readable by its owner alone', () => {
  ensureSecret(path);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});
