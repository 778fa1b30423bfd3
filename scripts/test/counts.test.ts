import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, sum, withExitCode } from './counts.mjs';

const unit = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const endToEnd = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

describe('unit tests', () => {
  it('that pass', () => {
    expect(countVitest(unit)).toEqual({ passed: 5, failed: 0 });
  });

  it('that were skipped or are still to be written have failed', () => {
    expect(countVitest({ ...unit, numFailedTests: 1, numPendingTests: 2, numTodoTests: 3 })).toEqual({
      passed: 5,
      failed: 6,
    });
  });

  it('in a file that could not be loaded are one failure', () => {
    const files = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(countVitest({ ...unit, numFailedTests: 1, testResults: files })).toEqual({ passed: 5, failed: 2 });
  });
});

describe('end-to-end tests', () => {
  it('that pass', () => {
    expect(countPlaywright(endToEnd)).toEqual({ passed: 4, failed: 0 });
  });

  it('that are flaky or skipped have failed, and so has what goes wrong outside of them', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 2, skipped: 3 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 7 });
  });
});

describe('a runner', () => {
  it('that leaves no report is a failure', () => {
    expect(withExitCode(null, true)).toEqual({ passed: 0, failed: 1 });
  });

  it('that complains about no test is a failure', () => {
    expect(withExitCode({ passed: 5, failed: 0 }, false)).toEqual({ passed: 5, failed: 1 });
  });

  it('that complains about failed tests is none more', () => {
    expect(withExitCode({ passed: 5, failed: 2 }, false)).toEqual({ passed: 5, failed: 2 });
  });
});

it('adds up', () => {
  expect(sum([])).toEqual({ passed: 0, failed: 0 });
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
