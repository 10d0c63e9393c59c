import { writeFileSync } from 'node:fs';

/** Writes how many tests passed, and which failed, over all engines, to the file that TEST_COUNTS names. */
export function countReporter() {
  const countIn = ({ tests, suites }) => {
    const counts = suites.map(countIn);
    return {
      passed: tests.filter((test) => test.passed).length + sum(counts, 'passed'),
      failed: tests.filter((test) => !test.passed).length + sum(counts, 'failed'),
    };
  };
  const failedIn = ({ name, tests, suites }) => [
    ...tests.filter((test) => !test.passed).map((test) => `${name} ${test.name}`),
    ...suites.flatMap(failedIn),
  ];
  return {
    onTestRunFinished({ sessions }) {
      if (!process.env.TEST_COUNTS) return;
      const counts = [...sessions].map(({ testResults, passed }) => {
        const { passed: good, failed: bad } = testResults ? countIn(testResults) : { passed: 0, failed: 0 };
        // A file that did not load has no tests that failed.
        return { passed: good, failed: !passed && bad === 0 ? 1 : bad };
      });
      const failures = [...sessions].flatMap(({ browser, testFile, testResults, passed }) => {
        const names = testResults ? failedIn(testResults) : [];
        const all = !passed && names.length === 0 ? [testFile] : names;
        return all.map((name) => `${browser.name}: ${name}`);
      });
      const total = { passed: sum(counts, 'passed'), failed: sum(counts, 'failed'), failures };
      writeFileSync(process.env.TEST_COUNTS, JSON.stringify(total));
    },
  };
}

const sum = (counts, key) => counts.reduce((total, count) => total + count[key], 0);
