import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nl } from '@quick-scan/content';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileScan } from '../compile/compile-scan.ts';

const source = fileURLToPath(new URL('../nl', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'quick-scan-')), 'nl');
  cpSync(source, folder, { recursive: true });
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

describe('the compiler', () => {
  it('makes of the Markdown the module that is committed', () => {
    expect(compileScan(source)).toEqual(nl);
  });

  it('shows a changed text and a new address', () => {
    change('methodiek.md', 'Inactief** We weten dat', 'Inactief** Wij weten dat');
    change(
      'references.md',
      '[Zelfredzaamheid-matrix ZRM]: <>',
      '[Zelfredzaamheid-matrix ZRM]: https://example.org/zrm',
    );
    const text = JSON.stringify(compileScan(folder));
    expect(text).toContain('Wij weten dat het soms nodig is');
    expect(text).toContain('"href":"https://example.org/zrm","children":["Zelfredzaamheid-matrix ZRM"]');
  });

  it.each([
    ['proces.md', '`visie`', '', 'nl/proces.md:20: expected the id of the statement, as `my-id`'],
    [
      'proces.md',
      '# Proces\n',
      'Proces\n',
      'nl/proces.md:1: expected the title of the dimension, as "# Title"',
    ],
    ['proces.md', '# Proces\n', '# Proces\n\nLos\n', 'nl/proces.md:3: expected a statement, as "## 1. Text"'],
    [
      'proces.md',
      '## 20. ',
      '## ',
      'nl/proces.md:3: expected a number and the text of a statement, as "## 1. Text"',
    ],
    [
      'proces.md',
      '### Toelichting',
      'Tekst\n\n### Toelichting',
      'nl/proces.md:7: expected "### Toelichting"',
    ],
    [
      'proces.md',
      '### Toelichting',
      '### Uitleg',
      'nl/proces.md:7: expected one of the sections Toelichting, Meer lezen, Antwoordopties',
    ],
    [
      'proces.md',
      '### Antwoordopties',
      '### Toelichting',
      'nl/proces.md:11: the section Toelichting stands here twice',
    ],
    [
      'proces.md',
      '### Antwoordopties',
      '#### Antwoordopties',
      'nl/proces.md:3: the section Antwoordopties is missing',
    ],
    [
      'proces.md',
      '- **Inactief** We zijn',
      '- Inactief We zijn',
      'nl/proces.md:13: expected the answer **Inactief**',
    ],
    [
      'proces.md',
      '- **Startend** We zijn aan het onderzoeken waar we staan als organisatie.\n',
      '',
      'nl/proces.md:14: expected the answer **Startend**',
    ],
    [
      'proces.md',
      '- **Onbekend/n.v.t.**\n',
      '',
      'nl/proces.md:11: the answer **Onbekend/n.v.t.** is missing',
    ],
    [
      'proces.md',
      '- **Onbekend/n.v.t.**\n',
      '- **Onbekend/n.v.t.** Zo is het.\n',
      'nl/proces.md:18: expected no sentence after Onbekend/n.v.t.',
    ],
    [
      'proces.md',
      '- **Onbekend/n.v.t.**\n',
      '- **Onbekend/n.v.t.**\n- **Zes** Nog een.\n',
      'nl/proces.md:19: expected no more answers',
    ],
    [
      'proces.md',
      '**Inactief** We zijn niet bezig met een verbeterproces.',
      '**Inactief**',
      'nl/proces.md:13: Inactief has no sentence',
    ],
    [
      'proces.md',
      '- **Inactief** We zijn',
      'Kies:\n\n- **Inactief** We zijn',
      'nl/proces.md:15: expected one list here',
    ],
    [
      'proces.md',
      'Dit betreft',
      '![foto](x.png) Dit betreft',
      "nl/proces.md:9: a image can't stand in a text; use plain, strong or emphasised text and links",
    ],
    [
      'proces.md',
      'Dit betreft',
      '> Dit betreft',
      "nl/proces.md:9: a blockquote can't stand in a text; use paragraphs, headings and lists",
    ],
    [
      'proces.md',
      '[veranderingsproces]',
      '[verandering]',
      'nl/proces.md:9: [verandering] has no line in references.md',
    ],
    [
      'references.md',
      '[inburgering]: <>',
      '[inburgering]: <>\n[kookboek]: <>',
      'nl/references.md:42: no text refers to [kookboek]',
    ],
    [
      'references.md',
      '[inburgering]: <>',
      '[inburgering]: <>\n[Inburgering]: <>',
      'nl/references.md:42: the reference [Inburgering] stands here twice',
    ],
    ['index.md', '# QuickScan', 'QuickScan', 'nl/index.md:23: expected the title, as "# Title"'],
    ['index.md', '---\nid', 'id', 'nl/index.md:1: expected the settings of the scan between two lines "---"'],
    [
      'index.md',
      'version: 1.0.0\n',
      '',
      'nl/index.md:1: the setting "version" is missing or of another kind',
    ],
    ['index.md', 'language: nl', 'language: "nl', "nl/index.md:20: the settings can't be read"],
    ['index.md', '  - proces\n', '  - process\n', 'nl/process.md:1: this file is missing'],
    ['index.md', 'id: quick', 'id: Quick', 'nl/index.md:1: This is not a valid scan: id: expected an id'],
    [
      'references.md',
      'http://www.audit-diversiteit.nl/',
      'javascript:alert(1)',
      'nl/references.md:25: expected <> or an http, https or mailto address',
    ],
    [
      'proces.md',
      '`visie`',
      '`verbeterpunten`',
      'nl/proces.md:20: This is not a valid scan: id: expected a unique',
    ],
    [
      'proces.md',
      '## 21. ',
      '## 20. ',
      'nl/proces.md:20: This is not a valid scan: number: expected a unique',
    ],
  ])('refuses in %s %j as %j with file and line', (file, from, to, message) => {
    change(file, from, to);
    expect(complaint()).toContain(message);
  });
});
