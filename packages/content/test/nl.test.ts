import { parseScan, plainText, statementsOf } from '@quick-scan/core';
import { nl } from '@quick-scan/content';
import { describe, expect, it } from 'vitest';
import { linksIn } from './links-in.ts';
import { correctedSource, links, readSource } from './source-text.ts';

const source = readSource(correctedSource());
const statements = statementsOf(nl);

describe('the Dutch scan', () => {
  it('is a valid scan', () => {
    expect(parseScan(nl)).toEqual(nl);
  });

  it('has the four dimensions with their 24 statements', () => {
    expect(
      nl.dimensions.map(({ title, statements }) => [title, statements.map(({ number }) => number)]),
    ).toEqual([
      ['Competenties', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
      ['Methodiek', [10, 11, 12]],
      ['Randvoorwaarden', [13, 14, 15, 16, 17, 18, 19]],
      ['Proces', [20, 21, 22, 23, 24]],
    ]);
    expect(source.statements.map(({ dimension }) => dimension)).toEqual(
      nl.dimensions.flatMap(({ title, statements }) => statements.map(() => title)),
    );
  });

  it('introduces itself in the words of the source', () => {
    const [title, ...rest] = source.introduction;
    expect(nl.title).toBe(title);
    expect(plainText(nl.introduction).split('\n')).toEqual(rest);
  });
});

describe.each(source.statements)(
  'statement $number',
  ({ number, text, explanation, furtherReading, options }) => {
    const statement = statements[number - 1]!;

    it('has the text of the source', () => {
      expect(statement.text).toBe(text);
    });

    it('has the explanation of the source, word for word', () => {
      expect(plainText(statement.explanation).split('\n')).toEqual(explanation);
    });

    it('has the reading list of the source, item by item', () => {
      expect(statement.furtherReading.map((item) => plainText(item))).toEqual(furtherReading);
    });

    it('has the six answers of the source', () => {
      const labelled = statement.options.map((option, index) => `${nl.levels[index]!.label} ${option.text}`);
      expect([...labelled, nl.unknown!.label]).toEqual(options);
    });

    it('links only to the addresses that are certain, and to all of those', () => {
      const certain = links
        .filter(({ url, statements }) => url && statements.includes(number))
        .map(({ url }) => url);
      const linked = linksIn([...statement.explanation, ...statement.furtherReading.flat()]);
      expect(new Set(linked)).toEqual(new Set(certain));
    });
  },
);
