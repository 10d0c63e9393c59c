import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as main from '@quick-scan/content';
import { en } from '@quick-scan/content/en';
import {
  parseScan,
  plainText,
  statementsOf,
  type RichText,
  type Scan,
  type Statement,
} from '@quick-scan/core';
import { describe, expect, it } from 'vitest';
import { compileScan } from '../compile/compile-scan.ts';
import { foreignIn, ownWords } from './foreign.ts';
import { linksIn } from './links-in.ts';

const { nl } = main;

const folder = (language: string) => fileURLToPath(new URL(`../${language}/`, import.meta.url));
const read = (language: string, file: string) => readFileSync(folder(language) + file, 'utf8');

/** The lines of `references.md` that give a name its address. */
const addresses = (language: string) => read(language, 'references.md').match(/^\[.*$/gm)!;
const referenceNames = addresses('nl').map((line) => /^\[(.*)\]: /.exec(line)![1]!);

/** A name with a year, such as "Jansen e.a., 2021", needs no mark; a title is Dutch. */
const citations = referenceNames.filter((name) => /\d{4}/.test(name));
const titles = referenceNames.filter((name) => name.includes(' ') && !citations.includes(name));
/** Words that are as English as they are Dutch. */
const ENGLISH = ['online training'];

/** The references of a file in order, by the name that has the address. */
const referencesIn = (markdown: string) =>
  [...markdown.matchAll(/\[([^\]]+)\](?:\[([^\]]+)\])?/g)].map(([, text, name]) => name ?? text);

/** The blocks of a text without their words. */
type Shape = 'paragraph' | 'heading' | Shape[][];
const shapeOf = (text: RichText): Shape[] =>
  text.map((block) => (block.type === 'list' ? block.items.map(shapeOf) : block.type));

const textOf = ({ explanation, furtherReading }: Statement): RichText => [
  ...explanation,
  ...furtherReading.flat(),
];

/** What a scan calls its levels, dimensions and statements, and what one can answer. */
const labelsOf = (scan: Scan) => [
  scan.title,
  ...scan.levels.map(({ label }) => label),
  scan.unknown?.label ?? '',
  ...scan.dimensions.map(({ title }) => title),
  ...statementsOf(scan).flatMap(({ text, options }) => [text, ...options.map((option) => option.text)]),
];

/** Every three words that follow each other within a clause. */
const threesIn = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}\s'’-]/u)
    .map((clause) => clause.split(/\s+/).filter(Boolean))
    .flatMap((words) => words.slice(2).map((_, index) => words.slice(index, index + 3).join(' ')));

const withoutCitations = (text: string) =>
  citations.reduce((rest, citation) => rest.replaceAll(citation, '|'), text);

/** How many, how often and since when: what makes five answers a ladder. */
const LADDER = [
  ['een deel van', 'some of'],
  ['een groot deel van', 'a large proportion of'],
  ['vrijwel alle', 'almost all'],
  ['alle', 'all'],
  ['weinig', '(?<!a )few|only a few|little'],
  ['pas weinig', 'so far only a few'],
  ['nog weinig', 'as yet few|as yet have little'],
  [String.raw`\(?nog\)? (?:niet|niets|geen)`, String.raw`not \(?yet`],
  ['niet (?:mee )?bezig', 'not working on'],
  ['in enkele gevallen', 'in a few cases'],
  ['enkele malen', 'a few times'],
  ['regelmatig', 'regularly'],
  ['vaak', 'often'],
  ['veel', 'a lot'],
  ['structureel', 'systematically'],
  ['actief', 'actively'],
  ['waar nodig', 'where necessary'],
] as const;

const says = (words: string, text: string) =>
  new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'iu').test(text);

const dutch = statementsOf(nl);
const english = statementsOf(en);
const pairs = dutch.map((original, index) => ({
  number: original.number,
  original,
  translation: english[index]!,
}));

describe('the English translation', () => {
  it('is a valid scan in English, as its Markdown says', () => {
    expect(parseScan(en)).toEqual(en);
    expect(compileScan(folder('en'))).toEqual(en);
    expect(en.language).toBe('en-GB');
  });

  it('comes only when it is asked for', () => {
    expect(Object.keys(main)).toEqual(['nl']);
  });

  it('is the same scan in the same version, so that answers fit both', () => {
    const frame = ({ id, version, levels, dimensions }: Scan) => ({
      id,
      version,
      levels: levels.map(({ value }) => value),
      dimensions: dimensions.map(({ id, statements }) => ({
        id,
        statements: statements.map(({ id, number, options }) => [id, number, options.map((o) => o.level)]),
      })),
    });
    expect(frame(en)).toEqual(frame(nl));
  });

  it('introduces itself as the Dutch does, and then says that it is a translation', () => {
    expect(shapeOf(en.introduction)).toEqual([...shapeOf(nl.introduction), 'paragraph']);
    expect(plainText(en.introduction.slice(-1))).toContain('This is a translation.');
  });

  it('has words of its own for everything that has a name or can be answered', () => {
    const [names, originals] = [labelsOf(en), labelsOf(nl)];
    expect(names).toHaveLength(originals.length);
    expect(names.filter((name, index) => !name.trim() || name === originals[index])).toEqual([]);
  });

  it('gives references the names and addresses that they have in Dutch', () => {
    expect(addresses('en')).toEqual(addresses('nl'));
  });

  it.each(nl.dimensions.map(({ id }) => `${id}.md`))(
    'refers in %s to the same, in the same order',
    (file) => {
      expect(referencesIn(read('en', file))).toEqual(referencesIn(read('nl', file)));
    },
  );
});

describe.each(pairs)('statement $number in English', ({ original, translation }) => {
  it('is built as the Dutch is', () => {
    expect(shapeOf(translation.explanation)).toEqual(shapeOf(original.explanation));
    expect(translation.furtherReading.map(shapeOf)).toEqual(original.furtherReading.map(shapeOf));
  });

  it('links to the same addresses, in the same order', () => {
    expect(linksIn(textOf(translation))).toEqual(linksIn(textOf(original)));
  });

  it('says of the Dutch in it that it is Dutch, and leaves that as it is', () => {
    const source = plainText(textOf(original));
    for (const { language, text } of foreignIn(textOf(translation))) {
      expect(language).toBe('nl');
      expect(source).toContain(text);
    }
  });

  it('has no other Dutch in it', () => {
    const { text, options } = translation;
    const own = [text, ownWords(textOf(translation)), ...options.map((option) => option.text)].join('|');
    const inDutch = new Set(
      threesIn(
        [original.text, plainText(textOf(original)), ...original.options.map((o) => o.text)].join('|'),
      ),
    );
    expect(threesIn(withoutCitations(own)).filter((words) => inDutch.has(words))).toEqual([]);
    expect(titles.filter((title) => own.includes(title) && !ENGLISH.includes(title))).toEqual([]);
  });

  it.each(LADDER)('says in its answers "%s" where the Dutch does, as "%s"', (words, translated) => {
    const saysSo = (said: string) => (option: { text: string }) => says(said, option.text);
    expect(translation.options.map(saysSo(translated))).toEqual(original.options.map(saysSo(words)));
  });
});
