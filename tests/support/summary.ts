/**
 * Adds up the JSON reports that vitest and Playwright left in a folder and prints one line, `N passed, N failed`:
 * `node tests/support/summary.ts FOLDER`. Exits with 1 if a test failed or none ran.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly success: boolean;
}

interface PlaywrightReport {
  readonly errors: readonly unknown[];
  readonly stats: {
    readonly expected: number;
    /** Failed, then passed when it was run again. */
    readonly flaky: number;
    readonly unexpected: number;
    readonly skipped: number;
  };
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Usage: node tests/support/summary.ts FOLDER');

const total = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) =>
    count(JSON.parse(readFileSync(join(folder, name), 'utf8')) as VitestReport | PlaywrightReport),
  )
  .reduce(add, { passed: 0, failed: 0, skipped: 0 });

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function count(report: VitestReport | PlaywrightReport): Counts {
  return 'stats' in report ? countPlaywright(report) : countVitest(report);
}

function countPlaywright({ stats, errors }: PlaywrightReport): Counts {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/** A file that does not load has no failed test: it counts as one. */
function countVitest(report: VitestReport): Counts {
  const failed = report.numFailedTests || report.numFailedTestSuites || (report.success ? 0 : 1);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
}

function add(left: Counts, right: Counts): Counts {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
  };
}
