import { spawnSync } from 'node:child_process';

/*
 * Asks the registry which dependencies have a known vulnerability: of what we publish none may, of what we only build
 * and test with none that is high or critical. A registry that can't be asked makes nothing fail; it is said.
 */
const ASKED = [
  {
    what: 'what is published',
    options: ['--omit=dev'],
    grave: ['info', 'low', 'moderate', 'high', 'critical'],
  },
  { what: 'what it is made with', options: [], grave: ['high', 'critical'] },
];

for (const { what, options, grave } of ASKED) {
  const { stdout } = spawnSync('npm', ['audit', '--json', ...options], { encoding: 'utf8', timeout: 60_000 });
  const { vulnerabilities, message } = parse(stdout);
  if (!vulnerabilities) {
    console.log(`Not audited: ${what}. ${message ?? 'The registry gave no answer.'}`);
    continue;
  }
  const found = Object.values(vulnerabilities).filter(({ severity }) => grave.includes(severity));
  for (const { name, severity } of found) console.error(`${name}: ${severity}`);
  console.log(`Audited: ${what}. ${found.length === 0 ? 'Nothing to mend.' : `To mend: ${found.length}.`}`);
  if (found.length > 0) process.exitCode = 1;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
