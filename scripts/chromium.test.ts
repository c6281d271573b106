import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium, listCandidates } from './chromium.mjs';

let folder: string;

function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'athar-chromium-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the search for a Chromium', () => {
  it('looks on the path first, in the usual places next, at Playwright’s own last', () => {
    const found = listCandidates('/a:/b', '/own/chrome');
    expect(found.slice(0, 3)).toEqual(['/a/chromium', '/b/chromium', '/a/chromium-browser']);
    expect(found.indexOf('/usr/bin/chromium')).toBeGreaterThan(found.indexOf('/b/google-chrome'));
    expect(found.at(-1)).toBe('/own/chrome');
  });

  it('takes the one CHROMIUM_PATH names', async () => {
    const path = program('mine', 'echo Chromium 140.0.7339.80');
    await expect(findChromium({ CHROMIUM_PATH: path })).resolves.toBe(path);
  });

  it('says so where CHROMIUM_PATH names none, instead of taking another', async () => {
    const missing = join(folder, 'none');
    await expect(findChromium({ CHROMIUM_PATH: missing })).rejects.toThrow(/CHROMIUM_PATH/);
  });

  it('passes over a program that only gives advice', async () => {
    program('chromium', 'echo Command requires the chromium snap to be installed.; exit 10');
    const chrome = program('google-chrome', 'echo Google Chrome 140.0.7339.80');
    await expect(findChromium({ PATH: folder })).resolves.toBe(chrome);
  });
});
