import { exec } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import {
  emptyResponse,
  encodeCode,
  decodeCode,
  parseScan,
  statementsOf,
  type Statement,
} from '@quick-scan/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWithPackages } from './packed.ts';
import { codeFor } from './snippets.ts';

const guide = readFileSync('docs/own-scan.md', 'utf8');
const code = (language: string) => codeFor('own-scan', { language });

let home: string;
beforeAll(async () => {
  home = await folderWithPackages();
});
afterAll(() => rmSync(home, { recursive: true }));

/** What a command prints, in a folder with the packages and without a network. */
async function say(command: string): Promise<string> {
  const env = { ...process.env, npm_config_offline: 'true' };
  return (await promisify(exec)(command, { cwd: home, env })).stdout;
}

const jsonIn = (file: string) => JSON.parse(readFileSync(join(home, file), 'utf8')) as object;
const schema = () => jsonIn('node_modules/@quick-scan/core/schema/scan.json');
const scanIn = (file: string) => parseScan(jsonIn(file));

describe('the guide to a scan of your own', () => {
  it('gives commands that work with the packages as they are published', async () => {
    for (const command of code('sh')) await say(command);
    expect(scanIn('my-scan.json').title).toBe('Welcoming new colleagues');
    expect(scanIn('our scan.json')).toEqual(scanIn('my-scan.json'));
  });

  it('gives an example that compiles as it stands there', async () => {
    mkdirSync(join(home, 'meetings'));
    const [index, preparing] = code('markdown');
    writeFileSync(join(home, 'meetings/index.md'), index!);
    writeFileSync(join(home, 'meetings/preparing.md'), preparing!);
    expect(await say('npx @quick-scan/content compile meetings')).toContain(
      '1 dimension, 2 statements, 3 levels, and "Don\'t know"',
    );
  });

  it('gives references and headings that fit in that example', async () => {
    const [index, preparing] = code('markdown');
    const [references] = code('text');
    const [sections] = code('yaml');
    mkdirSync(join(home, 'references'));
    writeFileSync(join(home, 'references/index.md'), index!.replace(/^dimensions:/m, `${sections}$&`));
    writeFileSync(join(home, 'references/references.md'), references!);
    const refers = '[Handbook for managers] and [the report][Report of 2024].';
    writeFileSync(
      join(home, 'references/preparing.md'),
      preparing!
        .replaceAll('### Explanation\n', `### Explication\n\n${refers}\n`)
        .replaceAll('### Further reading', '### Pour en savoir plus')
        .replaceAll('### Answers', '### Réponses'),
    );
    await say('npx @quick-scan/content compile references');
    const [{ explanation }] = statementsOf(scanIn('references.json')) as [Statement];
    expect(JSON.stringify(explanation)).toContain('"href":"https://www.example.org/handbook"');
    expect(JSON.stringify(explanation)).toContain('the report');
  });

  it('gives the first line of a scan that an editor checks by its schema', async () => {
    const [start] = code('json').map((text) => JSON.parse(text) as { $schema: string });
    expect(jsonIn(start!.$schema)).toEqual(schema());
    await say('npx @quick-scan/content new checked && npx @quick-scan/content compile checked');
    expect(parseScan({ ...start, ...jsonIn('checked.json') })).toEqual(scanIn('checked.json'));
  });

  it('names the limits that the schema has', () => {
    const { properties } = schema() as { properties: Record<string, Limits> };
    const { id, version, title, levels, dimensions } = properties;
    const { statements } = dimensions!.items!.properties!;
    const rows = [
      ['levels', `${levels!.minItems} to ${levels!.maxItems}`],
      ['dimensions', `${dimensions!.minItems} to ${dimensions!.maxItems}`],
      ['statements in a dimension', `${statements!.minItems} to ${statements!.maxItems}`],
      ['an id', `${id!.maxLength} characters`],
      ['a version', `${version!.maxLength} characters`],
      ['a title, a statement, an answer, a level', `${title!.maxLength!.toLocaleString('en')} characters`],
    ];
    for (const [what, limit] of rows) expect(guide).toMatch(new RegExp(`\\| ${what} +\\| ${limit}`));
  });
});

interface Limits {
  minItems?: number;
  maxItems?: number;
  maxLength?: number;
  items?: { properties?: Record<string, Limits> };
}

describe('a scan that somebody made by following the guide', () => {
  it('has what its Markdown says, and a result code', async () => {
    const folder = resolve('test/own-scan');
    expect(await say(`npx @quick-scan/content compile "${folder}" --out own.json`)).toContain(
      '3 dimensions, 11 statements, 4 levels, and no answer for unknown',
    );
    const scan = scanIn('own.json');
    expect(scan.unknown).toBeUndefined();
    expect(new Ajv2020().compile(schema())(scan)).toBe(true);
    const answers = Object.fromEntries(statementsOf(scan).map(({ id }, index) => [id, (index % 4) + 1]));
    const filledIn = { ...emptyResponse(scan, new Date(0)), answers };
    expect(decodeCode(scan, encodeCode(scan, filledIn)).answers).toEqual(answers);
  });
});
