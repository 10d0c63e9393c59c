import { readFileSync } from 'node:fs';
import { nl } from '@quick-scan/content';
import { statementsOf, type Response } from '@quick-scan/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nl as messages } from '../packages/element/src/messages/nl.ts';
import { reportOf } from '../packages/element/src/report.ts';
import { csvFile } from '../packages/element/src/take-along/csv.ts';
import { page as bare, serve, STRICT_POLICY, type Site } from './serve.ts';
import { csvRows, excelRows, part, parseCsv, useFiles } from './taken-along.ts';
import { filledIn, UNKNOWN, useBrowser } from './visitor.ts';

const statements = statementsOf(nl);
const at = (number: number) => statements[number - 1]!;
const { response: usual } = filledIn().kept as { response: Response };

const NOTES = {
  [at(1).id]: '=1+1',
  [at(2).id]: '+31 6 12345678',
  [at(3).id]: 'Eén; “twee”,\r\n"drie"',
  [at(4).id]: '\u0000\u000b \ud800-2+3',
  [at(5).id]: 'constructor',
  [at(6).id]: '007',
};

let site: Site;
const visit = useBrowser();
const { download, convert } = useFiles();
beforeAll(async () => {
  site = await serve({ '/': bare() }, STRICT_POLICY);
});
afterAll(() => site.close());

/** The file of somebody who filled in the scan like this. */
async function fileOf(kind: 'Excel' | 'csv', more: Partial<Response> = {}): Promise<string> {
  const { page } = await visit(site.address, filledIn(more));
  return download(page, `${kind}-bestand`);
}

describe('the Excel file', () => {
  it('has the answers in rows, with numbers that are numbers and text that stays text', async () => {
    const rows = await excelRows(await fileOf('Excel', { notes: NOTES }), 'Antwoorden');
    expect(rows).toHaveLength(statements.length);
    expect(rows[1]).toEqual({
      Nummer: 2,
      Thema: 'Competenties',
      Stelling: at(2).text,
      Waarde: 2,
      Niveau: 'Startend',
      'Gekozen zin': at(2).options[1]!.text,
      'Volgende stap': at(2).options[2]!.text,
      Notitie: '+31 6 12345678',
      'Hier willen we over praten': 'ja',
      Kenmerk: at(2).id,
    });
    expect(rows.slice(0, 6).map(({ Notitie }) => Notitie)).toEqual([
      '=1+1',
      '+31 6 12345678',
      'Eén; “twee”,\n"drie"',
      ' -2+3',
      'constructor ',
      '007',
    ]);
    expect(rows[4]).toMatchObject({ Waarde: null, Niveau: UNKNOWN, 'Gekozen zin': null });
    expect(rows[23]).toMatchObject({ Waarde: null, Niveau: 'Nog niet beantwoord' });
  });

  it('has the result in rows: counts, a share, a place, and all statements together', async () => {
    const rows = await excelRows(await fileOf('Excel'), 'Uitslag');
    expect(rows.map(({ Thema }) => Thema)).toEqual([
      ...nl.dimensions.map(({ title }) => title),
      'Alle stellingen',
    ]);
    // Competenties: levels 1 2 3 4, unknown, 1 2 3 4.
    expect(rows[0]).toEqual({
      Thema: 'Competenties',
      Niveau: 'Tussen Startend en Goed op weg',
      'Plaats op de schaal': 2.5,
      'Aantal stellingen': 9,
      Inactief: 2,
      Startend: 2,
      'Goed op weg': 2,
      Gevorderd: 2,
      Vergevorderd: 0,
      [UNKNOWN]: 1,
      [`Aandeel ${UNKNOWN}`]: 1 / 9,
      'Niet beantwoord': 0,
    });
    expect(rows.at(-1)).toMatchObject({ 'Aantal stellingen': 24, [UNKNOWN]: 3, 'Niet beantwoord': 1 });
  });

  it('has the plan, and of which scan and which day it is', async () => {
    const file = await fileOf('Excel', { group: 'Team Werk' });
    expect(await excelRows(file, 'Plan')).toEqual([
      {
        Nummer: 20,
        Stelling: at(20).text,
        'Volgende stap': 'Vasthouden wat we al doen.',
        'Eerste actie': 'Agenderen',
        Wie: 'Amina',
        Wanneer: 'voor 1 februari',
        Kenmerk: at(20).id,
      },
    ]);
    const about = await excelRows(file, 'Over deze uitslag');
    expect(about.map((row) => Object.values(row))).toEqual([
      ['Scan', nl.title],
      ['Kenmerk', nl.id],
      ['Versie', nl.version],
      ['Ingevuld op', new Date('2026-11-23T00:00:00Z')],
      ['Groep', 'Team Werk'],
    ]);
  });

  it('has a bold header that stays in sight, and no formula anywhere', async () => {
    const file = await fileOf('Excel', { notes: NOTES });
    for (const sheet of ['1', '2', '3']) {
      const xml = part(file, `xl/worksheets/sheet${sheet}.xml`);
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(xml).not.toContain('<f>');
    }
  });

  it('opens in LibreOffice with numbers as they are meant', async () => {
    const every = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1043,false,true,true,false,false,-1';
    const answers = convert(await fileOf('Excel', { notes: NOTES }), every);
    const sheet = (name: string) => csvRows(answers.replace(/\.csv$/, `-${name}.csv`));
    expect(
      sheet('Antwoorden')
        .slice(0, 2)
        .map(({ Notitie }) => Notitie),
    ).toEqual(['=1+1', '+31 6 12345678']);
    expect(sheet('Uitslag')[0]).toMatchObject({
      'Plaats op de schaal': expect.stringMatching(/^2[.,]5$/) as string,
      [`Aandeel ${UNKNOWN}`]: '11%',
    });
  });
});

describe('the csv file', () => {
  it('is one table for statements and dimensions, in UTF-8 with a mark, and Windows line ends', async () => {
    const file = await fileOf('csv', { notes: NOTES, group: 'Team Werk' });
    const text = readFileSync(file, 'utf8');
    expect(text.startsWith('\ufeffSoort;Thema;Nummer;Tekst;Waarde;Niveau;Gekozen zin;')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.match(/\r\n/g)).toHaveLength(1 + statements.length + nl.dimensions.length);
    const rows = csvRows(file);
    expect(rows).toHaveLength(statements.length + nl.dimensions.length);
    expect(rows[2]).toEqual({
      Soort: 'Stelling',
      Thema: 'Competenties',
      Nummer: '3',
      Tekst: at(3).text,
      Waarde: '3',
      Niveau: 'Goed op weg',
      'Gekozen zin': at(3).options[2]!.text,
      'Volgende stap': at(3).options[3]!.text,
      Notitie: 'Eén; “twee”,\n"drie"',
      'Hier willen we over praten': 'nee',
      Kenmerk: at(3).id,
      Scan: nl.id,
      Versie: nl.version,
      Groep: 'Team Werk',
    });
    expect(rows[4]).toMatchObject({ Waarde: '', Niveau: UNKNOWN });
    expect(rows[23]).toMatchObject({ Waarde: '', Niveau: '' });
    expect(rows[24]).toMatchObject({
      Soort: 'Thema',
      Thema: 'Competenties',
      Waarde: '2,5',
      Niveau: 'Tussen Startend en Goed op weg',
      Kenmerk: 'competenties',
      Groep: 'Team Werk',
    });
    for (const { Groep } of csvRows(await fileOf('csv'))) expect(Groep).toBe('');
  });

  it('opens in a Dutch LibreOffice with numbers that are numbers, and no formula', async () => {
    const file = await fileOf('csv', { notes: NOTES });
    const opened = convert(file, 'xlsx', '--infilter=CSV:59,34,76,1,,1043');
    const rows = await excelRows(opened, 1);
    expect(rows[24]).toMatchObject({ Waarde: 2.5 });
    expect(rows[0]).toMatchObject({ Nummer: 1, Waarde: 1, Notitie: "'=1+1" });
    expect(part(opened, 'xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/);
  });

  it('has no formula either where LibreOffice divides it by another sign', async () => {
    const texts = ['a,=1+1,b', 'a\n=1+1,b', 'a\t=1+1\tb', 'a,"=1+1,b', 'a;b\n\n +1+1,', '"=1+1'];
    const notes = Object.fromEntries(texts.map((text, index) => [at(index + 1).id, text]));
    const file = await fileOf('csv', { notes, group: 'Team, =1+1, Werk' });
    for (const sign of ['44', '9', '44/59/9']) {
      const opened = convert(file, 'xlsx', `--infilter=CSV:${sign},34,76,1,,1033`);
      expect(part(opened, 'xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/);
    }
  });

  it('has no text that a spreadsheet takes for a formula, whatever somebody types', async () => {
    const nasty = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      '＋',
      '－',
      '＠',
      '\t',
      '\r',
      '\n',
      ' ',
      '\ufeff',
      '\u200b',
      '\u0000',
      '"',
      ';',
      ',',
      "'",
    );
    const note = fc
      .array(fc.oneof(nasty, fc.string({ unit: 'binary' })), { maxLength: 8 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(note, { maxLength: 24 }), async (notes) => {
        const response = {
          ...usual,
          notes: Object.fromEntries(notes.map((text, index) => [at(index + 1).id, text])),
        };
        const text = await csvFile(reportOf(nl, response, messages)).text();
        const rows = parseCsv(text);
        expect(rows).toHaveLength(statements.length + nl.dimensions.length);
        for (const [index, typed] of notes.entries()) {
          const read = rows[index]!.Notitie!;
          expect(read).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
          // What they typed is there still, but for apostrophes, and characters that no file can hold.
          const kept = typed
            .replace(/\r\n?|[\u2028\u2029]/g, '\n')
            .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
          expect(read.replaceAll("'", '')).toBe(kept.replaceAll("'", ''));
        }
        // Nor by any other sign that a program may divide it by, whatever it does with quotation marks.
        for (const cell of text.split(/[;,\t\r\n]/))
          expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠]/u);
        for (const { Waarde } of rows) expect(Waarde).toMatch(/^(\d(,\d)?)?$/);
      }),
    );
  });
});
