import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseScan } from '@quick-scan/core';
import { describe, expect, it } from 'vitest';
import { useSample } from './sample-folder.ts';

const { home, folder, at, change } = useSample();
/** Lets Node itself read TypeScript: the command tsx starts a second Node for that. */
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Runs a command as somebody does who stands in the folder that the sample is in. */
function run(...args: string[]): Promise<{ code: number; said: string; complained: string }> {
  const command = resolve('packages/content/compile/cli/main.ts');
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['--import', tsx, '-C', '@quick-scan/source', command, ...args],
      { cwd: home() },
      (_, said, complained) => done({ code: child.exitCode!, said, complained }),
    );
  });
}

const scanIn = (file: string) => parseScan(JSON.parse(readFileSync(join(home(), file), 'utf8')));

describe('the command compile', () => {
  it('writes the scan beside its folder, and says what is in it and what to do next', async () => {
    expect(await run('compile', 'sample/')).toEqual({
      code: 0,
      said: `sample.json is written: "A sample of few words", version 1.0.0, 1 dimension, 2 statements, 2 levels, and "Unknown".
Put it beside your page, and on the page: <quick-scan src="sample.json"></quick-scan>
`,
      complained: '',
    });
    expect(scanIn('sample.json').id).toBe('sample');
  });

  it('writes it elsewhere on demand, from any path', async () => {
    cpSync(folder(), join(home(), 'my own scan'), { recursive: true });
    mkdirSync(join(home(), 'site'));
    const { said } = await run('compile', join(home(), 'my own scan'), '--out', 'site/scan.json');
    expect(said).toContain('site/scan.json is written');
    expect(said).toContain('<quick-scan src="scan.json">');
    expect(scanIn('site/scan.json').id).toBe('sample');
  });

  it('lists all that is wrong, and writes nothing', async () => {
    change('process.md', '**Absent**', 'Absent');
    const { code, said, complained } = await run('compile', 'sample');
    expect({ code, said }).toEqual({ code: 1, said: '' });
    expect(complained).toBe(
      'sample/process.md:18: expected the answer **Absent**\nsample/process.md:28: expected the answer **Absent**\n',
    );
    expect(() => scanIn('sample.json')).toThrow('ENOENT');
  });

  it.each([
    [
      ['compile', 'my scan'],
      'There is no folder my scan; make one with: npx @quick-scan/content new "my scan"',
    ],
    [['compile', 'sample/index.md'], 'sample/index.md is a file; expected the folder with index.md in it.'],
    [['compile', 'my', 'scan'], 'Expected one folder after "compile"; put its name between quotes'],
    [['compile'], 'Expected one folder after "compile"'],
    [['compile', 'sample', '--out', 'no/scan.json'], "no/scan.json can't be written"],
    [['compile', 'sample', '--output', 'x.json'], "Unknown option '--output'"],
    [['new', 'my-scan', '--out', 'x.json'], 'The command "new" has no option --out.'],
    [['make', 'sample'], 'There is no command "make"; expected "new" or "compile".'],
    [['compile', 'sample', '--out', 'sample/index.md'], 'expected one that ends in .json'],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, said, complained } = await run(...args);
    expect({ code, said }).toEqual({ code: 1, said: '' });
    expect(complained).toContain(message);
    expect(complained).not.toContain('    at ');
  });

  it.each([[[]], [['--help']]])('explains itself to who asks %j', async (args: string[]) => {
    const { code, said } = await run(...args);
    expect(code).toBe(0);
    expect(said).toContain('npx @quick-scan/content compile my-scan');
  });
});

describe('the command new', () => {
  it('makes a folder with an example, that compiles as it is', async () => {
    expect((await run('new', 'my scan')).said).toBe(
      `my scan is made. Begin with ${join('my scan', 'index.md')}.\n`,
    );
    expect((await run('compile', 'my scan')).code).toBe(0);
    expect(scanIn('my scan.json').levels).toHaveLength(4);
  });

  it('leaves a folder that is there as it is', async () => {
    const index = readFileSync(at('index.md'), 'utf8');
    const { code, complained } = await run('new', 'sample');
    expect(code).toBe(1);
    expect(complained).toContain('sample is there already, and is left as it is');
    expect(readFileSync(at('index.md'), 'utf8')).toBe(index);
  });

  it('says when it can make no folder there', async () => {
    writeFileSync(join(home(), 'file'), '');
    const { code, complained } = await run('new', 'file/my-scan');
    expect(code).toBe(1);
    expect(complained).toContain("file/my-scan can't be made");
  });
});
