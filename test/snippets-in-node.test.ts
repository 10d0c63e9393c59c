import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snippetsFor } from './snippets.ts';

const examples = snippetsFor('snippets-in-node');
const typed = snippetsFor('snippets-in-node', { language: 'ts' });

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'quick-scan-'));
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'));
});
afterAll(() => rmSync(home, { recursive: true }));

const run = (code: string) => promisify(execFile)('node', ['--input-type=module', '-e', code], { cwd: home });

describe('code for Node in README and docs, with core and content alone', () => {
  it.each(examples)('prints what it says: $file:$line, $heading', async ({ code, language }) => {
    const { stdout } = await run(
      language === 'ts' ? ts.transpile(code, { target: ts.ScriptTarget.ES2022 }) : code,
    );
    const said = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, text]) => text);
    expect(said).not.toEqual([]);
    expect(stdout).toBe(said.join('\n') + '\n');
  });

  it('has the types that the packages have', () => {
    const files = typed.map(({ line, code }) => {
      const file = join(home, `line-${line}.mts`);
      writeFileSync(file, code);
      return file;
    });
    const options: ts.CompilerOptions = {
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      types: ['node'],
      typeRoots: [resolve('node_modules/@types')],
    };
    const program = ts.createProgram(files, options);
    const wrong = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
    expect(files.length).toBeGreaterThan(1);
    expect(wrong).toEqual([]);
  });
});
