import { writeFileSync } from 'node:fs';

/** Writes how many tests passed and failed, over all engines, to the file that TEST_COUNTS names. */
export function countReporter() {
  const countIn = ({ tests, suites }) => {
    const counts = suites.map(countIn);
    return {
      passed: tests.filter((test) => test.passed).length + sum(counts, 'passed'),
      failed: tests.filter((test) => !test.passed).length + sum(counts, 'failed'),
    };
  };
  return {
    onTestRunFinished({ sessions }) {
      if (!process.env.TEST_COUNTS) return;
      const counts = [...sessions].map(({ testResults, passed }) => {
        const { passed: good, failed: bad } = testResults ? countIn(testResults) : { passed: 0, failed: 0 };
        // A file that did not load has no tests that failed.
        return { passed: good, failed: !passed && bad === 0 ? 1 : bad };
      });
      const total = { passed: sum(counts, 'passed'), failed: sum(counts, 'failed') };
      writeFileSync(process.env.TEST_COUNTS, JSON.stringify(total));
    },
  };
}

const sum = (counts, key) => counts.reduce((total, count) => total + count[key], 0);
