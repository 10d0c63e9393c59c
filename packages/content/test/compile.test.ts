import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nl } from '@quick-scan/content';
import type { Inline } from '@quick-scan/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileScan } from '../compile/compile-scan.ts';

const sample = fileURLToPath(new URL('./sample', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'quick-scan-')), 'sample');
  cpSync(sample, folder, { recursive: true });
});

afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

/** Changes a file of the copy; what is sought must be there. */
function change(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

/** What the compiler says, without the rest of a long message. */
function complaint(): string {
  try {
    compileScan(folder);
  } catch (error) {
    return (error as Error).message.split('\n')[0]!;
  }
  return 'no complaint';
}

const paragraph = (...children: Inline[]) => ({ type: 'paragraph', children });

describe('the compiler', () => {
  it('makes of the Dutch texts the module that is committed', () => {
    expect(compileScan(fileURLToPath(new URL('../nl', import.meta.url)))).toEqual(nl);
  });

  it('makes a scan of Markdown, with references that have an address as links', () => {
    const options = [
      { level: 1, text: 'There is none.' },
      { level: 2, text: 'There is one.' },
    ];
    const link = (href: string, text: string): Inline => ({ type: 'link', href, children: [text] });
    expect(compileScan(folder)).toEqual({
      id: 'sample',
      version: '1.0.0',
      language: 'en',
      title: 'A sample of few words',
      introduction: [{ type: 'heading', children: ['For whom'] }, paragraph('Whoever reads it.')],
      levels: [
        { value: 1, label: 'Absent' },
        { value: 2, label: 'Done' },
      ],
      unknown: { label: 'Unknown' },
      dimensions: [
        {
          id: 'process',
          title: 'Process',
          statements: [
            {
              id: 'plan',
              number: 1,
              text: 'We have a plan.',
              explanation: [
                paragraph(
                  'A ',
                  { type: 'emphasis', children: ['plan'] },
                  ' helps, says the Handbook, and so does ',
                  link('https://example.org/guide', 'the guide'),
                  '.',
                ),
              ],
              furtherReading: [
                [paragraph('the Handbook')],
                [paragraph(link('https://example.org/elsewhere', 'Elsewhere'))],
              ],
              options,
            },
            {
              id: 'vision',
              number: 2,
              text: 'We have a vision.',
              explanation: [],
              furtherReading: [],
              options,
            },
          ],
        },
      ],
    });
  });

  it('passes over comments', () => {
    change('process.md', 'A _plan_ helps', '<!-- for editors -->\n\nA plan helps');
    expect(JSON.stringify(compileScan(folder))).not.toContain('for editors');
  });

  it('keeps words in another language, with all that stands in them', () => {
    change(
      'process.md',
      'A _plan_ helps',
      '<span lang="nl">Een _plan_ [van Guide][Guide]</span> (_in the <span lang="nl">gemeente</span>_) & so on',
    );
    const foreign = (...children: Inline[]): Inline => ({ type: 'foreign', language: 'nl', children });
    expect(compileScan(folder).dimensions[0]!.statements[0]!.explanation).toEqual([
      paragraph(
        foreign('Een ', { type: 'emphasis', children: ['plan'] }, ' ', {
          type: 'link',
          href: 'https://example.org/guide',
          children: ['van Guide'],
        }),
        ' (',
        { type: 'emphasis', children: ['in the ', foreign('gemeente')] },
        ') & so on, says the Handbook, and so does ',
        { type: 'link', href: 'https://example.org/guide', children: ['the guide'] },
        '.',
      ),
    ]);
  });

  it('turns a reference into a link once it has an address', () => {
    change('references.md', '<>', 'https://example.org/handbook');
    expect(JSON.stringify(compileScan(folder))).toContain('"href":"https://example.org/handbook"');
  });

  it('needs no answer for unknown when the scan has none', () => {
    change('index.md', 'unknown: Unknown\n', '');
    change('process.md', '- **Unknown**\n', '');
    change('process.md', '- **Unknown**\n', '');
    expect(compileScan(folder).unknown).toBeUndefined();
  });

  it.each([
    ['process.md', '`vision`', '', '22: expected the id of the statement, as `my-id`'],
    ['process.md', '# Process\n', 'Process\n', '1: expected the title of the dimension, as "# Title"'],
    ['process.md', '# Process\n', '# Process\n\nLoose\n', '3: expected a statement, as "## 1. Text"'],
    ['process.md', '## 1. ', '## ', '3: expected a number and the text of a statement, as "## 1. Text"'],
    ['process.md', '### Why', 'Text\n\n### Why', '7: expected "### Why"'],
    ['process.md', '### Why', '### Because', '7: expected one of the sections Why, Read on, Answers'],
    ['process.md', '### Read on', '### Why', '11: the section Why stands here twice'],
    ['process.md', '### Answers', '#### Answers', '3: the section Answers is missing'],
    ['process.md', '- [the Handbook]\n', 'See:\n\n- [the Handbook]\n', '15: expected one list here'],
    ['process.md', '**Absent** There', 'Absent There', '18: expected the answer **Absent**'],
    ['process.md', '- **Done** There is one.\n', '', '19: expected the answer **Done**'],
    ['process.md', '- **Unknown**\n', '', '16: the answer **Unknown** is missing'],
    ['process.md', '**Unknown**\n', '**Unknown** So.\n', '20: expected no sentence after Unknown'],
    ['process.md', '**Unknown**\n', '**Unknown**\n- **More** And more.\n', '21: expected no more answers'],
    ['process.md', '**Absent** There is none.', '**Absent**', '18: Absent has no sentence'],
    [
      'process.md',
      'A _plan_',
      '![photo](x.png)',
      "9: a image can't stand in a text; use plain, strong or emphasised text and links",
    ],
    [
      'process.md',
      'A _plan_',
      '> A plan',
      "9: a blockquote can't stand in a text; use paragraphs, headings and lists",
    ],
    [
      'process.md',
      'A _plan_',
      'A <span lang="nl">plan',
      '9: <span lang="nl"> has no </span> in the same piece of text',
    ],
    [
      'process.md',
      'A _plan_',
      '_A <span lang="nl">plan_</span>',
      '9: <span lang="nl"> has no </span> in the same piece of text',
    ],
    ['process.md', 'A _plan_', 'A plan</span>', '9: </span> has no <span lang="…"> before it'],
    [
      'process.md',
      'A _plan_',
      'A<br>plan',
      '9: <br> can\'t stand in a text; of HTML, only <span lang="…"> and </span> can',
    ],
    [
      'process.md',
      'A _plan_',
      'A <span lang="Dutch!">plan</span>',
      '3: This is not a valid scan: explanation[0].children[1].language: expected a language tag, such as nl',
    ],
    ['process.md', '[Guide]', '[Gide]', '9: [the guide] has no line in references.md'],
    [
      'process.md',
      '`vision`',
      '`plan`',
      '22: This is not a valid scan: id: expected a unique value: "plan" occurs twice',
    ],
    [
      'process.md',
      '## 2. ',
      '## 1. ',
      '22: This is not a valid scan: number: expected a unique value: 1 occurs twice',
    ],
    ['references.md', '[Guide]', '[Cookbook]: <>\n[Guide]', '4: no text refers to [Cookbook]'],
    ['references.md', '[Guide]', '[guide]: <>\n[Guide]', '5: the reference [Guide] stands here twice'],
    [
      'references.md',
      'https://example.org/guide',
      'javascript:alert(1)',
      '4: expected <> or an http, https or mailto address',
    ],
    ['index.md', '# A sample', 'A sample', '17: expected the title, as "# Title"'],
    ['index.md', '---\nid', 'id', '1: expected the settings of the scan between two lines "---"'],
    ['index.md', 'version: 1.0.0\n', '', '1: the setting "version" is missing or of another kind'],
    ['index.md', 'language: en', 'language: [en', "5: the settings can't be read"],
    ['index.md', 'id: sample', 'id: My sample', '1: This is not a valid scan: id: expected an id'],
    [
      'process.md',
      '**Absent** There is none.',
      '**Absent** There is none.\n\n  And more.',
      '20: expected one sentence for an answer',
    ],
    [
      'process.md',
      'A _plan_ helps',
      '<div>\n\nA plan helps',
      "9: a html can't stand in a text; use paragraphs, headings and lists",
    ],
  ])('refuses in %s %j as %j with file and line', (file, from, to, message) => {
    change(file, from, to);
    expect(complaint()).toContain(`sample/${file}:${message}`);
  });

  it('names a file that is missing', () => {
    change('index.md', '  - process\n', '  - processes\n');
    expect(complaint()).toBe('sample/processes.md:1: this file is missing');
  });
});
