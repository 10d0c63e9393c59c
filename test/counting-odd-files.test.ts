import { parseScan, parseTeamSummary, summarise, type Response, type Scan } from '@quick-scan/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { useCountingFolders } from './counting-guide.ts';
import { smallScan, smallScanJson } from './small-scan.ts';

const folderWith = useCountingFolders();

/** What the query of the guide makes of these files. */
async function count(files: Record<string, string>, scan: unknown = smallScan) {
  const folder = folderWith(files);
  await folder.writeScan(scan);
  const listed = await folder.count();
  return { listed, summary: folder.contents('summary.json') };
}

const { id, version } = smallScan;

/** The text of a response with this JSON as its answers. */
const file = (answers: string, more = {}) =>
  JSON.stringify({ scan: { id, version }, ...more, answers: 0 }, null, 2).replace(
    '"answers": 0',
    `"answers": ${answers}`,
  );

describe('an answer', () => {
  /** Answers as a file can hold them, and where they count. On a ladder of three levels. */
  const CASES: [string, string][] = [
    ['1', 'level 1'],
    ['3', 'level 3'],
    ['2.0', 'level 2'],
    ['20e-1', 'level 2'],
    ['"unknown"', 'unknown'],
    [String.raw`"\u0075nknown"`, 'unknown'],
    ['0', 'open'],
    ['-1', 'open'],
    ['4', 'open'],
    ['5', 'open'],
    ['9', 'open'],
    ['2.5', 'open'],
    ['1e400', 'open'],
    ['12345678901234567890123', 'open'],
    ['"2"', 'open'],
    ['" 2"', 'open'],
    ['""', 'open'],
    ['"Unknown"', 'open'],
    ['"open"', 'open'],
    ['null', 'open'],
    ['true', 'open'],
    ['[2]', 'open'],
    ['["unknown"]', 'open'],
    ['{"level": 2}', 'open'],
  ];
  const tally = (place: string) => ({
    counts: [1, 2, 3].map((level) => (place === `level ${level}` ? 1 : 0)),
    unknown: place === 'unknown' ? 1 : 0,
    open: place === 'open' ? 1 : 0,
  });
  const files = Object.fromEntries(
    CASES.map(([answer], index) => [
      `${index}.json`,
      file(`{ "listening": ${answer} }`, { group: `Answer ${answer}` }),
    ]),
  );
  const parsed = Object.values(files).map((text) => JSON.parse(text) as Response);
  const withoutUnknown = parseScan({ ...smallScanJson(), unknown: undefined });

  const scans: [string, Scan, (place: string) => string][] = [
    ['a scan', smallScan, (place) => place],
    ['a scan without unknown', withoutUnknown, (place) => (place === 'unknown' ? 'open' : place)],
  ];
  describe.each(scans)('to %s', (_, scan, placeIn) => {
    let groups: ReturnType<typeof parseTeamSummary>['groups'];
    beforeAll(async () => {
      ({ groups } = parseTeamSummary((await count(files, scan)).summary, scan));
    });

    it.each(CASES)('%s counts where it does in the core: %s, if the scan has that', (answer, place) => {
      const found = groups.find(({ group }) => group === `Answer ${answer}`);
      expect(found).toEqual({
        group: `Answer ${answer}`,
        responses: 1,
        statements: { listening: tally(placeIn(place)), language: tally('open'), plan: tally('open') },
      });
    });

    it('counts as in the core, all together', () => {
      expect(groups).toEqual(summarise(scan, parsed).groups);
    });
  });
});

describe('a response', () => {
  const ALL_OPEN = { counts: [0, 0, 0], unknown: 0, open: 1 };

  it('counts, and has all statements open, with anything but answers to these as its answers', async () => {
    const answers = ['{}', 'null', '3', '"text"', '[1, 2, 3]', '{ "cooking": 1, "": 2 }'];
    const files = answers.map((each, index) => [`${index}.json`, file(each, { group: each })]);
    const { summary } = await count({
      ...(Object.fromEntries(files) as Record<string, string>),
      'absent.json': JSON.stringify({ scan: { id, version }, group: 'absent' }),
    });
    expect(parseTeamSummary(summary, smallScan).groups).toEqual(
      [...answers, 'absent'].sort().map((group) => ({
        group,
        responses: 1,
        statements: { listening: ALL_OPEN, language: ALL_OPEN, plan: ALL_OPEN },
      })),
    );
  });

  it('counts the last of two answers to a statement, which is what is read from such a file', async () => {
    const text = file('{ "listening": 1, "plan": 3, "listening": 2, "language": "unknown" }');
    const { groups } = parseTeamSummary((await count({ '1.json': text })).summary, smallScan);
    expect(groups).toEqual(summarise(smallScan, [JSON.parse(text) as Response]).groups);
    expect(groups).toMatchObject([{ statements: { listening: { counts: [0, 1, 0], open: 0 } } }]);
  });

  it('is of the group it names, to the letter, and of the nameless one without a name', async () => {
    const names = [
      'Policy',
      'policy',
      'Policy ',
      '"Policy"',
      'Ä',
      'A\u0308',
      '😀',
      '\uffee',
      '__proto__',
      "'; --",
    ];
    const files = [...names, ...names, '', undefined].map((group, index) => [
      `${index}.json`,
      file('{ "plan": 2 }', { group }),
    ]);
    const { summary } = await count({
      ...(Object.fromEntries(files) as Record<string, string>),
      'null.json': file('{ "plan": 2 }', { group: null }),
    });
    const { groups } = parseTeamSummary(summary, smallScan);
    expect(groups.map(({ group, responses }) => [group, responses])).toEqual([
      [undefined, 3],
      ...names.toSorted((a, b) => (a < b ? -1 : 1)).map((name) => [name, 2]),
    ]);
  });

  it('is left out, and listed, when it is of another scan or version, or none at all', async () => {
    const { summary, listed } = await count({
      '1.json': file('{ "plan": 2 }'),
      'older.json': file('{ "plan": 2 }', { scan: { id, version: '0.9.0' } }),
      'other.json': file('{ "plan": 2 }', { scan: { id: 'other', version } }),
      'none.json': '{ "answers": { "plan": 2 } }',
      'number.json': '5',
      'empty.json': '',
    });
    expect(summary).toEqual({
      scan: { id, version },
      groups: [
        {
          responses: 1,
          statements: {
            listening: ALL_OPEN,
            language: ALL_OPEN,
            plan: { counts: [0, 1, 0], unknown: 0, open: 0 },
          },
        },
      ],
    });
    expect(listed).toEqual([
      { id: 'other', version: '1.0.0', counted: false, responses: '1' },
      { id: 'small-scan', version: '0.9.0', counted: false, responses: '1' },
      { id: 'small-scan', version: '1.0.0', counted: true, responses: '1' },
      { id: null, version: null, counted: false, responses: '2' },
    ]);
  });
});

describe('a summary', () => {
  it('without a response that fits has no groups', async () => {
    const { summary } = await count({ '1.json': '{}' });
    expect(parseTeamSummary(summary, smallScan)).toEqual(summarise(smallScan, []));
  });

  it('is the same of files of one response each, of lines, and of both', async () => {
    const texts = [1, 2, 3, 4].map((answer) => file(`{ "plan": ${answer} }`));
    const line = (text: string) => JSON.stringify(JSON.parse(text)) + '\n';
    const [single, lines, both] = await Promise.all([
      count(Object.fromEntries(texts.map((text, index) => [`${index}.json`, text]))),
      count({ 'all.ndjson': texts.map(line).join('') }),
      count({
        'a.ndjson': texts.slice(0, 2).map(line).join(''),
        'b.json': texts[2]!,
        'c.ndjson': line(texts[3]!),
      }),
    ]);
    expect(single.summary).toEqual(
      summarise(
        smallScan,
        texts.map((text) => JSON.parse(text) as Response),
      ),
    );
    expect(lines).toEqual(single);
    expect(both).toEqual(single);
  });

  it('is not made when a file is not JSON, and that file is named', async () => {
    const folder = folderWith({ '1.json': file('{}'), 'half.json': file('{}').slice(0, 30) });
    await folder.writeScan(smallScan);
    await expect(folder.count()).rejects.toThrow('responses/half.json');
    expect(() => folder.contents('summary.json')).toThrow('ENOENT');
  });
});
