import { writeFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nl } from '@quick-scan/content';
import type { Inline } from '@quick-scan/core';
import { describe, expect, it } from 'vitest';
import { compileScan } from '../compile/compile-scan.ts';
import { useSample } from './sample-folder.ts';

const { folder, at, change, remove } = useSample();
const explanation = () => compileScan(folder()).dimensions[0]!.statements[0]!.explanation;

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
    expect(compileScan(folder())).toEqual({
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
    expect(JSON.stringify(compileScan(folder()))).not.toContain('for editors');
  });

  it('keeps words in another language, with all that stands in them', () => {
    change(
      'process.md',
      'A _plan_ helps',
      '<span lang="nl">Een _plan_ [van Guide][Guide]</span> (_in the <span lang="nl">gemeente</span>_) & so on',
    );
    const foreign = (...children: Inline[]): Inline => ({ type: 'foreign', language: 'nl', children });
    expect(explanation()).toEqual([
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
    expect(JSON.stringify(compileScan(folder()))).toContain('"href":"https://example.org/handbook"');
  });

  it('needs no answer for unknown when the scan has none', () => {
    change('index.md', 'unknown: Unknown\n', '');
    change('process.md', '- **Unknown**\n', '');
    expect(compileScan(folder()).unknown).toBeUndefined();
  });

  it('makes a whole scan of the example to begin with', () => {
    const scan = compileScan(fileURLToPath(new URL('../starter', import.meta.url)));
    expect(scan.dimensions.map(({ statements }) => statements.length)).toEqual([2, 2]);
    expect(scan.levels).toHaveLength(4);
  });

  it('takes two levels or ten, in the order of the list', () => {
    const labels = Array.from({ length: 10 }, (_, index) => `Rung ${index + 1}`);
    change('index.md', '  - Absent\n  - Done\n', labels.map((label) => `  - ${label}\n`).join(''));
    change(
      'process.md',
      '- **Absent** There is none.\n- **Done** There is one.\n',
      labels.map((label) => `- **${label}** So is ${label}.\n`).join(''),
    );
    const scan = compileScan(folder());
    expect(scan.levels.map(({ label }) => label)).toEqual(labels);
    expect(scan.dimensions[0]!.statements[1]!.options.at(-1)).toEqual({ level: 10, text: 'So is Rung 10.' });
  });

  it.each([
    ['en', 'Explanation', 'Further reading', 'Answers'],
    ['nl-BE', 'Toelichting', 'Meer lezen', 'Antwoordopties'],
    ['fr', 'Explanation', 'Further reading', 'Answers'],
  ])('knows the sections in the language %s without settings for them', (language, why, more, answers) => {
    const scan = compileScan(folder());
    change('index.md', 'language: en\n', `language: ${language}\n`);
    change('index.md', 'sections:\n  explanation: Why\n  furtherReading: Read on\n  options: Answers\n', '');
    change('process.md', '### Why', `### ${why}`);
    change('process.md', '### Read on', `### ${more}`);
    change('process.md', '### Answers', `### ${answers}`);
    expect(compileScan(folder())).toEqual({ ...scan, language });
  });

  it('takes each setting as it is written', () => {
    change('index.md', '1.0.0', '1.0');
    change('index.md', '- Done', '- Yes');
    change('process.md', '**Done**', '**Yes**');
    const { version, levels } = compileScan(folder());
    expect([version, levels[1]!.label]).toEqual(['1.0', 'Yes']);
  });

  it('needs no list of references, and lets an address stand in the text itself', () => {
    remove('references.md');
    change('process.md', '[the Handbook]', '[the Handbook](https://example.org/handbook)');
    change('process.md', '[the guide][Guide]', '<https://example.org/guide> or <mailto:me@example.org>');
    const link = (href: string, text = href): Inline => ({ type: 'link', href, children: [text] });
    expect(explanation()).toEqual([
      paragraph(
        'A ',
        { type: 'emphasis', children: ['plan'] },
        ' helps, says ',
        link('https://example.org/handbook', 'the Handbook'),
        ', and so does ',
        link('https://example.org/guide'),
        ' or ',
        link('mailto:me@example.org'),
        '.',
      ),
    ]);
  });

  it('takes what people write in an explanation', () => {
    change(
      'process.md',
      'A _plan_ helps, says [the Handbook], and so does [the guide][Guide].',
      `#### When

It is **very *good***, \\[sic\\] they say,
at 100 % & more…

1. One, [the Handbook]
   - Two [of it][Guide]
2. Three

   Four
`,
    );
    const item = (...children: Inline[]) => paragraph(...children);
    expect(explanation()).toEqual([
      { type: 'heading', children: ['When'] },
      paragraph(
        'It is ',
        { type: 'strong', children: ['very ', { type: 'emphasis', children: ['good'] }] },
        ', [sic] they say, at 100 % & more…',
      ),
      {
        type: 'list',
        items: [
          [
            item('One, the Handbook'),
            {
              type: 'list',
              items: [
                [item('Two ', { type: 'link', href: 'https://example.org/guide', children: ['of it'] })],
              ],
            },
          ],
          [item('Three'), item('Four')],
        ],
      },
    ]);
  });

  it('takes a colon after the name of a level', () => {
    const scan = compileScan(folder());
    change('process.md', '**Done** ', '**Done**: ');
    expect(compileScan(folder())).toEqual(scan);
  });

  it('reads files as Windows leaves them: a byte order mark, other line endings, spaces at the end', () => {
    const scan = compileScan(folder());
    for (const name of ['index.md', 'process.md', 'references.md']) {
      const text = readFileSync(at(name), 'utf8');
      writeFileSync(at(name), `\uFEFF${text.replaceAll('\n', '  \r\n')}`);
    }
    expect(compileScan(folder())).toEqual(scan);
  });
});
