import { describe, expect, it } from 'vitest';
import { countEndToEndTests, countUnitTests, describeCounts } from './test-counts.mjs';

const unit = {
  numPassedTests: 3,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
    { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
  ],
};

describe('the counts of a run', () => {
  it('takes the unit tests from their report', () => {
    expect(countUnitTests(unit)).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  it('counts a test file that could not be loaded as a failure', () => {
    const testResults = [...unit.testResults, { status: 'failed', assertionResults: [] }];
    expect(countUnitTests({ ...unit, testResults }).failed).toBe(2);
  });

  it('takes the end-to-end tests from theirs', () => {
    const stats = { expected: 5, unexpected: 2, flaky: 0, skipped: 1 };
    expect(countEndToEndTests({ stats, errors: [] })).toEqual({ passed: 5, failed: 2, skipped: 1 });
  });

  it('counts a server that did not start as a failure', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(countEndToEndTests({ stats, errors: ['no server'] }).failed).toBe(1);
  });

  it('counts nothing where a runner wrote no report', () => {
    expect(countUnitTests(null)).toEqual({ passed: 0, failed: 0, skipped: 0 });
    expect(countEndToEndTests(null)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

describe('the closing line', () => {
  const run = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped });

  it('adds up all runs', () => {
    expect(describeCounts([run(3, 1), run(5, 2)], 0)).toBe('8 passed, 3 failed');
  });

  it('names skipped tests only where there are some', () => {
    expect(describeCounts([run(3, 0, 2)], 0)).toBe('3 passed, 0 failed, 2 skipped');
  });

  it('counts a failed check that is no test', () => {
    expect(describeCounts([run(3, 0)], 1)).toBe('3 passed, 1 failed');
  });

  it('is not written where no test ran', () => {
    expect(describeCounts([run(0, 0)], 1)).toBeNull();
    expect(describeCounts([], 0)).toBeNull();
  });
});
