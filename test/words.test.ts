import { describe, expect, it } from 'vitest';
import { en, formats as inEnglish } from '../packages/element/src/messages/en.ts';
import { formats as inDutch, nl } from '../packages/element/src/messages/nl.ts';
import { en as teamEn } from '../packages/element/src/team/messages/en.ts';
import { nl as teamNl } from '../packages/element/src/team/messages/nl.ts';

const ENGLISH = { scan: en, team: teamEn };
const DUTCH = { scan: nl, team: teamNl };

const COUNTS = [0, 1, 2, 24, 1000];
const NAMES = [['Skills'], ['Skills', 'Process'], ['Skills', 'Method', 'Process']];
const DATE = new Date(2026, 10, 24, 12);

/** What the functions are called with, by their place in the tree, where numbers alone say too little. */
const GIVEN: Record<string, unknown[][]> = {
  'scan.introduction.facts': COUNTS.flatMap((count) => NAMES.map((names) => [count, names])),
  'scan.group.notInCode': [['Team A']],
  'scan.step.dimension': [[1, 4, 'Skills']],
  'scan.review.retiredItem': [['skills', '1.0.0']],
  'scan.report.filledIn': [[DATE]],
  'scan.report.group': [['Team A']],
  'scan.report.dimensionOn': [
    ['Skills', 'Done', 'Done'],
    ['Skills', 'Begun', 'Done'],
  ],
  'scan.report.highest': NAMES.map((names) => [names]),
  'scan.report.lowest': NAMES.map((names) => [names]),
  'scan.report.alike': NAMES.map((names) => [names]),
  'scan.report.notOnScale': COUNTS.flatMap((unknown) =>
    COUNTS.flatMap((open) => [[], ...NAMES].map((names) => [{ unknown, open, label: 'Unknown' }, names])),
  ),
  'scan.report.markedAt': [[[]], [[1]], [[1, 2]], [[3, 4, 7]]],
  'scan.report.between': [['Begun', 'Done']],
  'scan.report.middle': [
    ['Begun', 'Begun'],
    ['Begun', 'Done'],
  ],
  'scan.report.unknownShare': COUNTS.map((count) => [count, 0.456, 'Unknown']),
  'scan.report.position': [[2.34, 5]],
  'scan.report.tableOf': [['Skills']],
  'scan.report.nextStepTo': [['Done']],
  'scan.radar.value': [[2.34]],
  'scan.profile.ofDimension': [['Skills']],
  'scan.notKnown.unknown': COUNTS.map((count) => [count, 'Unknown']),
  'scan.takeAlong.download': [['Word']],
  'scan.takeAlong.done': [['file.json']],
  'scan.takeAlong.codeWhat': [[true], [false]],
  'scan.comparison.sum': [
    [['A', 'B', 'C'], DATE],
    [['A'], undefined],
  ],
  'scan.comparison.was': [['Begun', 'up']],
  'scan.files.page': [[3, 24]],
  'scan.files.share': [['Unknown']],
  'team.collect.code': [['ABCD']],
  'team.collect.added': COUNTS.flatMap((count) => [
    [count, 0, 0],
    [count, count, 0],
    [count, 1, count],
  ]),
  'team.collect.sameAnswers': [
    ['file.json', 'file.json'],
    ['file.json', 'other.json'],
  ],
  'team.collect.sameStart': [['file.json', 'other.json']],
  'team.team.groups': [[[{ group: 'Team A', responses: 1000 }]]],
  'team.agenda.next': [['Done']],
  'team.agenda.agreed': [['Done']],
  'team.agenda.middle': [['Done']],
  'team.reason.poles': COUNTS.map((count) => [count, 24, 'Begun', 'Done']),
  'team.reason.spread': [['Begun', 'Done']],
  'team.reason.low': [['Begun']],
  'team.reason.group': [['Team A', 'Done']],
  'team.reason.between': [['Begun', 'Done']],
  'team.reason.unknown': COUNTS.flatMap((count) => COUNTS.map((total) => [count, total, 'Unknown'])),
  'team.reason.strength': [['Done']],
  'team.agreement.one': [['Done']],
  'team.agreement.all': [['24 X', 'Done']],
  'team.agreement.apart': [['Begun', 'Done']],
  'team.agreement.some': [
    [2, 24, '24 X', 'Begun', 'Done'],
    [24, 24, '24 X', 'Begun', 'Done'],
  ],
  'team.parts.table': [['Skills']],
  'team.groups.hidden': NAMES.map((names) => [names, 5]),
  'team.reference.which': COUNTS.flatMap((count) => [
    ['Sector', '2026-11-24', count],
    ['Sector', undefined, count],
  ]),
  'team.outcome.title': [[''], ['Team A']],
  'team.outcome.on': [[DATE]],
};

/** Those of which the one argument is the name of a file, a code or a text. */
const OF_NAME = /^(scan\.opening|team\.collect\.(no|not|too|team)[A-Z]?|team\.reference\.notRead)/;

/** The same in both languages. */
const SHARED = [
  'scan.files.scan',
  'scan.plan.title',
  'scan.report.dimensionOn',
  'scan.takeAlong.download',
  'team.agenda.title',
  'team.collect.code',
  'team.keep.fileName',
  'team.reason.group',
];

function argumentsOf(path: string, { length }: (...given: never) => unknown): unknown[][] {
  if (GIVEN[path]) return GIVEN[path];
  if (OF_NAME.test(path)) return [['file.json']];
  if (length === 1) return COUNTS.map((count) => [count]);
  // So many of so many: all, some or none.
  return COUNTS.flatMap((total) => COUNTS.filter((count) => count <= total).map((count) => [count, total]));
}

type Words = { [key: string]: Words | string | ((...given: unknown[]) => string | unknown[]) };

/** All that the words can say, by the place in the tree and what was given. */
function saidBy(words: object, under = ''): Map<string, string> {
  const said = Object.entries(words as Words).flatMap(([key, value]): [string, string][] => {
    const path = `${under}${key}`;
    if (typeof value === 'string') return [[path, value]];
    if (typeof value === 'object') return [...saidBy(value, `${path}.`)];
    return argumentsOf(path, value).map((given) => {
      const text = value(...given);
      return [`${path}(${JSON.stringify(given)})`, typeof text === 'string' ? text : text.join('')];
    });
  });
  return new Map(said);
}

const english = saidBy(ENGLISH);
const dutch = saidBy(DUTCH);
const texts = [...english];
const where = (is: (text: string) => boolean) => texts.filter(([, text]) => is(text));

describe('the words in English', () => {
  it('are as many as in Dutch, and say as much', () => {
    expect([...english.keys()]).toEqual([...dutch.keys()]);
    expect(english.size).toBeGreaterThan(700);
  });

  it('are no Dutch', () => {
    const same = texts.filter(([path, text]) => dutch.get(path) === text).map(([path]) => path);
    expect([...new Set(same.map((path) => path.replace(/\(.*/, '')))].sort()).toEqual(SHARED);
    const stop = /\b(de|het|een|niet|wordt|worden|uw|u|en|van|bij|voor|stelling(en)?|uitslag|thema)\b/i;
    expect(where((text) => stop.test(text))).toEqual([['scan.language', 'en']]);
  });

  it('know one from more', () => {
    const wrong =
      /\b1 (other |more |completed )?(statements|scans|people|answers|topics|characters)\b|\b(0|2|24|1,?000) (other |more |completed )?(statement|scan|person|answer|topic|character)\b|\b1 statement were|statements was|\b1 seem /;
    expect(where((text) => wrong.test(text))).toEqual([]);
    expect(where((text) => /\b1 (statement|completed scan|person)\b/.test(text)).length).toBeGreaterThan(30);
  });

  it('hold lists, numbers and days as they are written in Britain', () => {
    expect(english.get(`scan.report.highest([["Skills","Method","Process"]])`)).toBe(
      'Your organisation is furthest along in Skills, Method and Process.',
    );
    expect(en.report.filledIn(DATE)).toBe('Completed on 24 November 2026.');
    expect(teamEn.reference.which('Sector', '2026-11-24', 1000)).toBe(
      'Reference: Sector, 24 November 2026 (1,000 completed scans).',
    );
    expect(en.report.position(2.34, 5)).toContain('2.3');
    expect(en.report.unknownShare(2, 0.456, 'Unknown')).toContain('(46%)');
  });

  it('begin a sentence with what was chosen, whatever it is called', () => {
    const both = { unknown: 1, open: 2, label: 'unknown' };
    expect(en.report.notOnScale(both, ['Skills'])).toBe(
      '“unknown” was chosen for 1 statement and 2 statements were not answered; because of that, too little can be said yet about Skills.',
    );
  });
});

describe.each([
  { language: 'en', ...ENGLISH, said: english, day: '24 November 2026', two: '2.0', thousand: '1,000' },
  { language: 'nl', ...DUTCH, said: dutch, day: '24 november 2026', two: '2,0', thousand: '1.000' },
])('in $language', ({ language, scan, team, said, day, two, thousand }) => {
  it('nothing is missing in a sentence, and nothing is there twice', () => {
    const odd = /undefined|NaN|\[object| {2}|\.\.|^\s*$| [.,;:](\s|$)/;
    expect([...said].filter(([, text]) => odd.test(text))).toEqual([]);
    expect([...said].filter(([, text]) => /!|'|"/.test(text))).toEqual([]);
  });

  it('what is said about a button or a heading has its very name', () => {
    const quoted = (text: string) => `“${text}”`;
    const { takeAlong, opening, plan } = scan;
    expect(opening.notRead('x')).toContain(quoted(takeAlong.download(takeAlong.json)));
    expect(opening.what).toContain(quoted(takeAlong.title));
    expect(plan.discuss).toContain(quoted(takeAlong.title));
    expect(team.collect.teamFile('x')).toContain(quoted(team.reference.title));
    expect(team.reference.notRead('x')).toContain(quoted(team.keep.file));
  });

  it('numbers and days are as in that language', () => {
    expect(scan.language).toBe(language);
    expect(scan.comparison.sum(['A'], DATE)).toContain(day);
    expect(team.outcome.on(DATE)).toContain(day);
    expect(scan.radar.value(2)).toBe(two);
    expect(team.team.scans(1000)).toContain(thousand);
  });
});

describe.each([
  ['nl', inDutch],
  ['en-GB', inEnglish],
])('what stands in a sentence reads as the browser writes it in %s', (language, formats) => {
  it('a list', () => {
    const all = ['Skills', 'Method', 'Conditions', 'Process', 'Team A'];
    for (let count = 0; count <= all.length; count++) {
      const items = all.slice(0, count);
      expect(formats.list(items)).toBe(new Intl.ListFormat(language).format(items));
    }
  });

  it('a number, and which words go with it', () => {
    const { format } = new Intl.NumberFormat(language);
    const rules = new Intl.PluralRules(language);
    for (const number of [0, 1, 2, 24, 100, 500, 999, 1000, 10_000, 123_456, 1_000_000]) {
      expect(formats.integer(number)).toBe(format(number));
      expect(formats.plural(number, { one: 'one', other: 'other' })).toBe(rules.select(number));
    }
  });

  it('a place on a scale of ten, and a share of the answers, however they are rounded', () => {
    const decimal = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const percent = new Intl.NumberFormat(language, { style: 'percent' });
    for (let total = 1; total <= 120; total++) {
      for (let sum = 0; sum <= 10 * total; sum++) {
        expect(formats.decimal(sum / total)).toBe(decimal.format(sum / total));
        if (sum <= total) expect(formats.percent(sum / total)).toBe(percent.format(sum / total));
      }
    }
  });

  it('a day, on the clock of the person and on that of everybody', () => {
    for (const timeZone of [undefined, 'UTC']) {
      const { format } = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone });
      for (let month = 0; month < 24; month++) {
        const late = new Date(2026, month, 1 + month, 23, 59);
        expect((timeZone ? formats.utcDay : formats.day)(late)).toBe(format(late));
      }
    }
  });
});
