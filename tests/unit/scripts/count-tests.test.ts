import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../../scripts/lib/count-tests.mjs';

/** A report file with the given content. */
function report(content: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'rolecall-report-')), 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('the count of tests', () => {
  it('takes a test file that could not be loaded for a failed test', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    const file = report({ numPassedTests: 3, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults });
    expect(countVitest(file)).toEqual({ passed: 3, failed: 2, skipped: 0 });
  });

  it('takes a test that only passed at its second try for a failed test', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright(report({ stats, errors: [] }))).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('is empty when there is no report, so that the failed command itself is counted', () => {
    expect(countVitest('/nowhere/report.json')).toEqual({ passed: 0, failed: 0, skipped: 0 });
    expect(countPlaywright('/nowhere/report.json')).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
