import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileScan } from '../compile/compile-scan.ts';
import { ContentError } from '../compile/content-error.ts';
import { useSample } from './sample-folder.ts';

const { folder, at, change, remove } = useSample();

/** All that the compiler says is wrong. */
function complaints(): readonly string[] {
  try {
    compileScan(folder());
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

/** Changes only the first place where `from` stands. */
function changeOnce(file: string, from: string, to: string) {
  const text = readFileSync(at(file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(at(file), text.replace(from, to));
}

describe('the compiler', () => {
  it.each([
    [
      'index.md',
      '  - process',
      '  - ../process',
      '10: the setting "dimensions.0" is not a name without slashes',
    ],
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
      "9: an image can't stand in a text; use plain, strong or emphasised text and links",
    ],
    [
      'process.md',
      'A _plan_',
      '> A plan',
      "9: a quotation can't stand in a text; use paragraphs, headings and lists",
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
    ['index.md', 'version: 1.0.0\n', '', '1: the setting "version" is missing'],
    ['index.md', 'language: en', 'language: [en', "5: the settings can't be read"],
    ['index.md', 'id: sample', 'id: My sample', '2: This is not a valid scan: id: expected an id'],
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
      "9: HTML can't stand in a text; use paragraphs, headings and lists",
    ],
  ])('refuses in %s %j as %j with file and line', (file, from, to, message) => {
    changeOnce(file, from, to);
    expect(complaints()[0]).toContain(`sample/${file}:${message}`);
  });

  it('names a file that is missing', () => {
    change('index.md', '  - process\n', '  - processes\n');
    expect(complaints()).toEqual(['sample/processes.md:1: this file is missing']);
    remove('index.md');
    expect(complaints()).toEqual(['sample/index.md:1: this file is missing']);
  });

  it('names a file in another encoding', () => {
    writeFileSync(at('process.md'), Buffer.from('# Proc\u00e8s', 'latin1'));
    expect(complaints()).toEqual([
      "sample/process.md:1: this file can't be read; save it with the encoding UTF-8",
    ]);
  });

  it('names all settings that are wrong at once', () => {
    change('index.md', 'language: en', 'langage: en');
    change('index.md', '- Absent', '- Absent: not there');
    change('index.md', 'dimensions:\n  - process\n', 'dimensions: process\n');
    change('index.md', '  explanation: Why\n', '  explanations: Why\n');
    expect(complaints().toSorted()).toEqual([
      'sample/index.md:11: there is no setting "explanations" in "sections"',
      'sample/index.md:1: the setting "language" is missing',
      'sample/index.md:1: the setting "sections.explanation" is missing',
      'sample/index.md:4: there is no setting "langage"',
      'sample/index.md:6: the setting "levels.0" is not a text; put it between quotes when it holds ": " or " #"',
      'sample/index.md:9: the setting "dimensions" is not a list, each on a line of its own after "- "',
    ]);
  });

  it('says that settings are no list of names', () => {
    writeFileSync(at('index.md'), '---\nmy scan\n---\n\n# My scan\n');
    expect(complaints()[0]).toBe('sample/index.md:1: the setting "id" is missing');
  });

  it('names in one go what is wrong in several texts', () => {
    change('index.md', '  - process\n', '  - missing\n  - process\n');
    changeOnce('process.md', 'A _plan_', '> A plan\n\n![photo](x.png) <br>');
    change('process.md', '**Absent**', '*Absent*');
    expect(complaints()).toEqual([
      'sample/missing.md:1: this file is missing',
      "sample/process.md:9: a quotation can't stand in a text; use paragraphs, headings and lists",
      "sample/process.md:11: an image can't stand in a text; use plain, strong or emphasised text and links",
      'sample/process.md:30: expected the answer **Absent**',
    ]);
  });

  it('names in one go all that the model refuses', () => {
    change('index.md', '  - Done\n', '');
    change('index.md', 'language: en', 'language: Dutch!');
    change('process.md', '- **Done** There is one.\n', '');
    change('process.md', '`vision`', '`plan`');
    expect(complaints()).toEqual([
      'sample/index.md:4: This is not a valid scan: language: expected a language tag, such as nl',
      'sample/index.md:6: This is not a valid scan: levels: expected at least 2 items',
      'sample/process.md:21: This is not a valid scan: id: expected a unique value: "plan" occurs twice',
    ]);
  });
});
