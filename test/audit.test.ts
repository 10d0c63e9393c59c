import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const home = mkdtempSync(join(tmpdir(), 'quick-scan-audit-'));
afterAll(() => rmSync(home, { recursive: true }));

const found = (name: string, severity: string) =>
  JSON.stringify({ vulnerabilities: { [name]: { name, severity } } });
const NOTHING = '{"vulnerabilities":{}}';

/** Audits with a registry that answers so about what is published, and about everything. */
function audit(published: string, everything: string) {
  writeFileSync(join(home, 'published'), published);
  writeFileSync(join(home, 'everything'), everything);
  writeFileSync(
    join(home, 'npm'),
    `#!/bin/sh\ncase "$*" in *--omit=dev*) cat "${home}/published" ;; *) cat "${home}/everything" ;; esac\nexit 1\n`,
  );
  chmodSync(join(home, 'npm'), 0o755);
  const env = { ...process.env, PATH: `${home}:${process.env.PATH}` };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/audit.mjs'], {
    encoding: 'utf8',
    env,
  });
  return { status, said: stdout + stderr };
}

describe('an audit of the dependencies', () => {
  it('finds nothing where there is nothing', () => {
    const { status, said } = audit(NOTHING, NOTHING);
    expect(said.match(/Nothing to mend/g)).toHaveLength(2);
    expect(status).toBe(0);
  });

  it.each(['low', 'critical'])('fails on anything in what is published: %s', (severity) => {
    const { status, said } = audit(found('zod', severity), NOTHING);
    expect(said).toContain(`zod: ${severity}`);
    expect(status).toBe(1);
  });

  it.each(['high', 'critical'])('fails on what is grave in what it is made with: %s', (severity) => {
    expect(audit(NOTHING, found('rollup', severity)).status).toBe(1);
  });

  it.each(['low', 'moderate'])('leaves what is not grave in what it is made with: %s', (severity) => {
    expect(audit(NOTHING, found('rollup', severity)).status).toBe(0);
  });

  it.each(['{"message":"405 Method Not Allowed"}', 'no JSON', ''])(
    'says that nothing was audited when the registry cannot be asked, and fails on nothing: %j',
    (answer) => {
      const { status, said } = audit(answer, answer);
      expect(said.match(/Not audited/g)).toHaveLength(2);
      expect(status).toBe(0);
    },
  );
});
