import { execFile, spawn, type ChildProcessByStdio } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { page as bare, serve } from './serve.ts';
import { useBrowser } from './visitor.ts';

const readme = readFileSync('README.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> })
  .scripts;

/** The code in the README of one language. */
const code = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, text]) => text!);

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
  it.each(code('html').map((tag, index) => [tag, [/^Start de scan/, /^Voeg codes toe/][index]!] as const))(
    'gives a tag that works on a page: %s',
    async (tag, button) => {
      const site = await serve({ '/': bare({ script: '', element: tag }) });
      const { page, complaints } = await visit(site.address);
      await page.getByRole('button', { name: button }).waitFor();
      expect(complaints).toEqual([]);
      await site.close();
    },
  );

  it.each(code('js'))(
    'gives code that prints what it says, in Node, with core and content alone: %s',
    async (example) => {
      const { stdout } = await promisify(execFile)('node', ['--input-type=module', '-e', example]);
      const said = [...example.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, text]) => text);
      expect(said).not.toEqual([]);
      expect(stdout).toBe(said.join('\n') + '\n');
    },
  );

  it('gives a command that serves the demo and prints its address', async () => {
    expect(code('sh')).toContain('npm ci && npm start\n');
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

  it('names only scripts that exist', () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(scripts).toHaveProperty([name]);
  });
});
