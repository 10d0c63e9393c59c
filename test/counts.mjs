import { readFileSync } from 'node:fs';

/**
 * What a suite left at a path: how many tests passed and failed, and which failed. Undefined when it left nothing.
 * @param {string} path of what Vitest's JSON reporter or our count reporter wrote
 */
export function countsIn(path) {
  try {
    const counts = JSON.parse(readFileSync(path, 'utf8'));
    return counts.testResults
      ? {
          passed: counts.numPassedTests,
          failed: counts.numFailedTests,
          failures: counts.testResults.flatMap(failuresIn),
        }
      : counts;
  } catch {
    return undefined;
  }
}

function failuresIn({ name, status, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed').map((test) => test.fullName);
  // A file that did not load has no tests that failed.
  return status === 'failed' && failed.length === 0 ? [name] : failed;
}
