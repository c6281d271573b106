import { describe, expect, it } from 'vitest';
import { findProcess, parsePs, parseStat } from './process-facts.mjs';

const fields = '20 0 11 0 8412 1300000000 12000 18446744073709551615';

describe('what is known of a process', () => {
  it('is read from Linux, also where the name holds spaces and brackets', () => {
    expect(parseStat(`77 (npm (a) b) S 42 77 77 0 -1 4194304 1 0 0 0 5 2 0 0 ${fields}`)).toEqual({
      name: 'npm (a) b',
      parent: 42,
      startedAt: '8412',
    });
  });

  it('is read from ps elsewhere', () => {
    expect(parsePs('S+   42 Tue Oct 24 09:15:00 2023 /bin/sh\n')).toEqual({
      name: 'sh',
      parent: 42,
      startedAt: 'Tue Oct 24 09:15:00 2023',
    });
  });

  it('is nothing once it has ended, collected or not', () => {
    expect(parseStat(`77 (node) Z 42 77 77 0 -1 4194304 1 0 0 0 5 2 0 0 ${fields}`)).toBeNull();
    expect(parsePs('Z    42 Tue Oct 24 09:15:00 2023 (node)\n')).toBeNull();
    expect(parsePs('')).toBeNull();
    expect(findProcess(2 ** 30)).toBeNull();
  });

  it('includes the parent of a process that runs', () => {
    expect(findProcess(process.pid)?.parent).toBe(process.ppid);
  });
});
