import { exec, spawn, type ChildProcessByStdio } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { folderWithPackages } from './packed.ts';
import { codeFor } from './snippets.ts';
import { useBrowser } from './visitor.ts';

const readme = readFileSync('README.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> })
  .scripts;

const commands = codeFor('readme', { language: 'sh' });

const visit = useBrowser();

function printedAddress(child: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (text: Buffer) => {
      printed += text.toString();
      const found = /http:\/\/localhost:\d+\//.exec(printed);
      if (found) resolve(found[0]);
    });
    child.on('exit', () => reject(new Error(printed)));
  });
}

describe('the README', () => {
  it('gives a command that serves the demo and prints its address', async () => {
    expect(commands).toContain('npm ci && npm start\n');
    const child = spawn('npm', ['start'], {
      env: { ...process.env, PORT: '0' },
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    try {
      const address = await printedAddress(child);
      const { page, complaints } = await visit(address);
      await page.getByRole('heading', { name: 'QuickScan diversiteitssensitief begeleiden' }).waitFor();
      expect(complaints).toEqual([]);
    } finally {
      process.kill(-child.pid!);
    }
  });

  it('gives commands that make a scan of your own', async () => {
    const [command] = commands.filter((each) => each.includes('npx'));
    const home = await folderWithPackages();
    const env = { ...process.env, npm_config_offline: 'true' };
    await promisify(exec)(command!, { cwd: home, env });
    expect(JSON.parse(readFileSync(join(home, 'my-scan.json'), 'utf8'))).toHaveProperty('levels');
    rmSync(home, { recursive: true });
  });

  it('gives no other commands but those that test, and that make the site as the tests have it', () => {
    const others = commands.filter((each) => !/npx|start/.test(each));
    expect(others).toEqual(['npm ci && npm test\n', 'npm ci && npm run docs\n']);
    expect(readFileSync('.ci/run', 'utf8')).toContain(others[0]);
    expect(scripts.docs).toBe('npm run build:script && typedoc');
    expect(readFileSync('test/run.mjs', 'utf8')).toMatch(/'rollup'.*'typedoc'.*'pages in a browser'/s);
  });

  it('lists folders that are there', () => {
    const [folders] = codeFor('readme', { language: 'text' });
    const named = folders!.split('\n').flatMap((line) => /^\S+/.exec(line) ?? []);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !existsSync(name))).toEqual([]);
  });

  it('names only scripts that exist', () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(scripts).toHaveProperty([name]);
  });
});
