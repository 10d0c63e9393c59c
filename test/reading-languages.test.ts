import { parseResponse, UNKNOWN, type Scan } from '@quick-scan/core';
import { describe, expect, it } from 'vitest';
import { en } from '../packages/element/src/messages/en.ts';
import { nl } from '../packages/element/src/messages/nl.ts';
import { reportOf } from '../packages/element/src/report.ts';
import { csvFile, excelFile, readSpreadsheet } from '../packages/element/src/take-along/spreadsheet.ts';
import { smallScan, smallScanInDutch } from './small-scan.ts';

const SAID = {
  scan: { id: 'small-scan', version: '1.0.0' },
  answers: { listening: 3, language: UNKNOWN },
  notes: { language: 'Ja; soms, "yes"' },
  priorities: ['plan'],
  group: 'Team A',
};
const response = parseResponse(
  { ...SAID, startedAt: '2026-11-24T09:00:00Z', updatedAt: '2026-11-24T10:00:00Z' },
  smallScan,
);

const read = async (content: BlobPart, there: Scan) =>
  parseResponse(await readSpreadsheet(new File([content], 'file'), there), there);

const lines = (...rows: string[]) => `\ufeff${rows.map((row) => `${row}\r\n`).join('')}`;

/** As it was made before there was a second language. */
const DUTCH = lines(
  'Soort;Thema;Nummer;Tekst;Waarde;Niveau;Gekozen zin;Volgende stap;Notitie;Hier willen we over praten;Kenmerk;Scan;Versie;Groep',
  'Stelling;Over skills;1;Wij hebben listening.;3;Klaar;Klaar.;Vasthouden.;;nee;listening;small-scan;1.0.0;Team A',
  'Stelling;Over skills;2;Wij hebben language.;;Onbekend;;Uitzoeken.;"Ja; soms, ""yes""";nee;language;small-scan;1.0.0;Team A',
  'Stelling;Over process;3;Wij hebben plan.;;;;Uitzoeken.;;ja;plan;small-scan;1.0.0;Team A',
  'Thema;Over skills;;;3,0;Klaar;;;;;skills;small-scan;1.0.0;Team A',
  'Thema;Over process;;;;Te weinig antwoorden;;;;;process;small-scan;1.0.0;Team A',
);
const ENGLISH = lines(
  'Type,Theme,Number,Text,Value,Level,Chosen sentence,Next step,Note,We want to talk about this,ID,Scan,Version,Group',
  'Statement,Skills,1,We have listening.,3,Done,Done: listening.,Keep it up.,,no,listening,small-scan,1.0.0,Team A',
  'Statement,Skills,2,We have language.,,Unknown,,Find out.,"Ja; soms, ""yes""",no,language,small-scan,1.0.0,Team A',
  'Statement,Process,3,We have plan.,,,,Find out.,,yes,plan,small-scan,1.0.0,Team A',
  'Theme,Skills,,,3.0,Done,,,,,skills,small-scan,1.0.0,Team A',
  'Theme,Process,,,,Too few answers,,,,,process,small-scan,1.0.0,Team A',
);

describe.each([
  ['in English', smallScan],
  ['in Dutch', smallScanInDutch],
])('on a page with the scan %s', (_, there) => {
  it.each([
    ['Dutch', DUTCH],
    ['English', ENGLISH],
  ])('a csv file in %s is read, as people have it', async (_, file) => {
    expect(await read(file, there)).toMatchObject(SAID);
  });

  it.each([
    ['Dutch', reportOf(smallScanInDutch, response, nl)],
    ['English', reportOf(smallScan, response, en)],
    ['English of a scan in Dutch', reportOf(smallScanInDutch, response, en)],
  ])('both files in %s are read', async (_, report) => {
    for (const file of [csvFile(report), await excelFile(report)]) {
      const found = await read(file, there);
      expect(found).toMatchObject(SAID);
      // A workbook says in words that a statement is open.
      expect(found.answers).not.toHaveProperty('plan');
    }
  });

  it('what was unknown stays so, whatever an earlier version called it', async () => {
    const { answers } = await read(DUTCH.replace('Onbekend', 'Weet niet'), there);
    expect(answers.language).toBe(UNKNOWN);
  });
});

it('a statement of which somebody emptied the value is open', async () => {
  const { answers } = await read(DUTCH.replace(';3;Klaar;', ';;Klaar;'), smallScanInDutch);
  expect(answers).not.toHaveProperty('listening');
});

it('columns that somebody added have any title, also twice the same', async () => {
  const wider = ENGLISH.replaceAll('\r\n', ',Ours,Ours\r\n');
  expect(await read(wider, smallScan)).toMatchObject(SAID);
});
