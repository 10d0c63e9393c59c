import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';
import { codeFor } from './snippets.ts';

const code = (language: string) => codeFor('counting-guide', { language });

const [query] = code('sql') as [string];
const [runQuery, readIn] = code('js') as [string, string];
const [writeScan] = code('sh') as [string];

/** How many responses there were of a scan and version, as the query lists them. */
export interface Listed {
  id: string | null;
  version: string | null;
  counted: boolean;
  responses: string;
}

/** A folder as the guide asks for it, in which its code does what it does for a reader. */
export interface CountingFolder {
  responses: string;
  writeScan(scan?: unknown): Promise<void>;
  /** Runs the query, and returns what it lists. */
  count(): Promise<Listed[]>;
  readIn(): Promise<void>;
  contents(name: string): unknown;
}

/** Gives folders, with `files` of responses in them, and removes them in the end. */
export function useCountingFolders(): (files?: Record<string, string>) => CountingFolder {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

  return (files = {}) => {
    const folder = mkdtempSync(join(tmpdir(), 'quick-scan-counting-'));
    folders.push(folder);
    const responses = join(folder, 'responses');
    mkdirSync(responses);
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'count.sql'), query);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(responses, name), text);

    const run = (command: string, ...options: string[]) =>
      promisify(execFile)(command, options, { cwd: folder });
    const node = (example: string) => run('node', '--input-type=module', '-e', example);
    return {
      responses,
      async writeScan(scan) {
        if (scan === undefined) await run('sh', '-c', writeScan);
        else writeFileSync(join(folder, 'scan.json'), JSON.stringify(scan));
      },
      async count() {
        const { stdout } = await node(runQuery);
        const lines = stdout.split('\n').filter((line) => line !== '');
        return lines.map((line) => JSON.parse(line) as Listed);
      },
      async readIn() {
        await node(readIn);
      },
      contents: (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown,
    };
  };
}
