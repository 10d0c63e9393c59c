import {
  parseResponse,
  parseScan,
  statementsOf,
  UNKNOWN,
  type Answer,
  type Response,
  type Scan,
} from '@quick-scan/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../packages/element/src/messages/en.ts';
import { nl } from '../packages/element/src/messages/nl.ts';
import { reportOf } from '../packages/element/src/report.ts';
import { cleanText } from '../packages/element/src/take-along/clean-text.ts';
import { csvFile, excelFile, readSpreadsheet } from '../packages/element/src/take-along/spreadsheet.ts';
import { smallScanJson } from './small-scan.ts';

/** What is hard to write down in a cell. */
const hard = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '＝',
  "'",
  '"',
  ';',
  ',',
  '\t',
  '\r\n',
  ' ',
  '\ufeff',
  '\u0000',
  '<',
);
const text = (maxLength: number) =>
  fc
    .array(fc.oneof(hard, fc.string({ unit: 'binary', maxLength: 10 })), { maxLength: 8 })
    // Nobody types these; the library that writes Excel files leaves them out, and what comes after them.
    .map((parts) =>
      parts
        .join('')
        .replace(/[\x7f-\x9f\ufffd\p{NChar}]/gu, '')
        .slice(0, maxLength),
    );
const title = text(2_000).filter((typed) => cleanText(typed).trim() !== '');
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/).filter((name) => !(name in {}));

/** The words of a scan in one language: of its statements and dimensions, of its levels, and of what is unknown. */
const anyWords = (levels: string[]) =>
  fc.record({
    titles: fc.array(title, { minLength: 12, maxLength: 12 }),
    levels: fc.constant(levels),
    unknown: title,
  });

/**
 * A scan of two dimensions, with other words, other statements, and perhaps without an answer for what is unknown;
 * and the same scan in another language.
 */
const anyTranslations: fc.Arbitrary<[Scan, Scan]> = fc
  .record({
    ids: fc.uniqueArray(id, { minLength: 5, maxLength: 12 }),
    version: text(32).filter((typed) => cleanText(typed).trim() === typed && typed !== ''),
    hasUnknown: fc.boolean(),
    words: fc.tuple(anyWords(['Absent', 'Begun', 'Done']), anyWords(['Afwezig', 'Begonnen', 'Klaar'])),
  })
  .map(({ ids: [scan, ...ids], version, hasUnknown, words }) => {
    const json = smallScanJson();
    const [model] = json.dimensions[0]!.statements;
    const inWords = ({ titles, levels, unknown }: (typeof words)[number]) => {
      const statements = ids.slice(2).map((id, at) => ({ ...model!, id, number: at + 1, text: titles[at]! }));
      const dimensions = [statements.slice(0, 1), statements.slice(1)].map((statements, at) => ({
        id: ids[at]!,
        title: titles[10 + at]!,
        statements,
      }));
      return parseScan({
        ...json,
        id: scan!,
        version,
        dimensions,
        levels: levels.map((label, index) => ({ value: index + 1, label })),
        unknown: hasUnknown ? { label: unknown } : undefined,
      });
    };
    return [inWords(words[0]), inWords(words[1])];
  });

const anyResponse = (scan: Scan): fc.Arbitrary<Response> => {
  const ids = statementsOf(scan).map(({ id }) => id);
  const values: Answer[] = [
    ...scan.levels.map(({ value }) => value),
    ...(scan.unknown ? ([UNKNOWN] as const) : []),
  ];
  const time = fc
    .date({ min: new Date('2000-01-02'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString());
  const by = <T>(each: fc.Arbitrary<T>) =>
    fc.dictionary(fc.constantFrom(...ids), each, { noNullPrototype: true });
  return fc.record(
    {
      scan: fc.constant({ id: scan.id, version: scan.version }),
      answers: by(fc.constantFrom(...values)),
      notes: by(text(5_000)),
      priorities: fc.subarray(ids),
      group: text(100),
      startedAt: time,
      updatedAt: time,
      completedAt: time,
    },
    { requiredKeys: ['scan', 'answers', 'notes', 'priorities', 'startedAt', 'updatedAt'] },
  );
};

/** What is filled in on one page, and brought to a page in the same language or in another. */
const anything = anyTranslations.chain(([scan, other]) =>
  fc.record({
    scan: fc.constant(scan),
    response: anyResponse(scan),
    messages: fc.constantFrom(nl, en),
    there: fc.constantFrom(scan, other),
  }),
);

/** What a file can hold of a response. */
function held({ scan, answers, notes, priorities, group = '' }: Response) {
  const clean = Object.entries(notes).map(([id, note]) => [id, cleanText(note)] as const);
  const name = cleanText(group).trim();
  return {
    scan,
    answers,
    notes: Object.fromEntries(clean.filter(([, note]) => note !== '')),
    priorities,
    ...(name && { group: name }),
  };
}

const day = (time: string | undefined) => time && new Date(time).toDateString();

describe('whatever somebody answers and types, in whatever scan and language', () => {
  it('is the same when it is read back from the csv file', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async ({ scan, response, messages, there }) => {
        const file = new File([csvFile(reportOf(scan, response, messages))], 'uitslag.csv');
        const { startedAt, updatedAt, ...read } = parseResponse(await readSpreadsheet(file, there), there);
        expect(startedAt).toBe(updatedAt);
        expect(read).toEqual(held(response));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same when it is read back from the Excel file, with the day', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async ({ scan, response, messages, there }) => {
        const file = new File([await excelFile(reportOf(scan, response, messages))], 'uitslag.xlsx');
        const { completedAt, ...read } = parseResponse(await readSpreadsheet(file, there), there);
        expect(read).toMatchObject(held(response));
        expect(day(completedAt)).toBe(day(response.completedAt));
      }),
    );
  });
});
