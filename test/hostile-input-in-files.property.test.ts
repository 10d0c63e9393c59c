import { parseResponse, summarise, type Response } from '@quick-scan/core';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { nl as messages } from '../packages/element/src/messages/nl.ts';
import { isProblem, isTeamFile, openFile } from '../packages/element/src/open-result.ts';
import { reportOf } from '../packages/element/src/report.ts';
import { csvFile, excelFile, readSpreadsheet } from '../packages/element/src/take-along/spreadsheet.ts';
import { nl as words } from '../packages/element/src/team/messages/nl.ts';
import { read } from '../packages/element/src/team/read.ts';
import { spoiledBytes, spoiledText } from './hostile-bytes.ts';
import { countPlain, TIMEOUT, withstands } from './hostile-cases.ts';
import { jsonOf, nastyText, spoiled } from './hostile-values.ts';
import { smallScan } from './small-scan.ts';

const response: Response = {
  scan: { id: smallScan.id, version: smallScan.version },
  answers: { listening: 1, language: 'unknown', plan: 3 },
  notes: { listening: '=1+1', plan: 'Eén; “twee”,\n"drie"' },
  priorities: ['plan'],
  group: 'Team Werk',
  startedAt: '2026-11-30T12:00:00Z',
  updatedAt: '2026-11-30T12:00:00Z',
  completedAt: '2026-11-30T12:00:00Z',
};
const team = summarise(smallScan, [response, response]);
const report = reportOf(smallScan, response, messages);

let csv: string;
let excel: Uint8Array;
let parts: Record<string, string>;
beforeAll(async () => {
  csv = await csvFile(report).text();
  excel = new Uint8Array(await (await excelFile(report)).arrayBuffer());
  const isRead = ({ name }: UnzipFileInfo) => /sharedStrings|worksheets\/sheet/.test(name);
  const files = Object.entries(unzipSync(excel, { filter: isRead }));
  parts = Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
});

/** The most that may come of a file, in values. */
const MOST = 100_000;

/** Passes where a spreadsheet is read as a response, or refused with an error that has a reason. */
async function readsOrRefuses(content: BlobPart): Promise<void> {
  let found: unknown;
  try {
    found = await readSpreadsheet(new File([content], 'uitslag'), smallScan);
    expect(countPlain(found)).toBeLessThan(MOST);
    found = parseResponse(found, smallScan);
  } catch (error) {
    if (!(error instanceof Error) || error.message === '') throw new Error('no reason', { cause: error });
    // What the program itself got wrong is no reason.
    if (error instanceof TypeError || error instanceof ReferenceError) throw error;
    expect(error.message.length).toBeLessThan(MOST);
  }
}

describe('whatever comes from outside, it is read or refused, in time, and nothing else changes:', () => {
  it(
    'a scan file',
    () => {
      const texts = spoiledText(JSON.stringify(response), JSON.stringify(team));
      const files = fc.oneof(
        spoiled(response, team).map((make) => jsonOf(make())),
        texts,
      );
      return withstands('openFile', fc.tuple(files, nastyText), async ([text, name]) => {
        const opened = await openFile(new File([text], name), smallScan);
        if (isTeamFile(opened)) expect(typeof opened.json).toBe('object');
        else if (isProblem(opened)) expect(['not-read', 'another-file']).toContain(opened.is);
        else expect(parseResponse(opened.response, smallScan)).toEqual(opened.response);
      });
    },
    TIMEOUT,
  );

  it(
    'a csv file',
    () =>
      withstands(
        'csv',
        fc.oneof(
          spoiledText(csv, csv.replaceAll(';', ',')),
          spoiledBytes(strToU8(csv)).map((bytes) => bytes.slice()),
        ),
        readsOrRefuses,
      ),
    TIMEOUT,
  );

  it(
    'an Excel file of which bytes were changed',
    () => withstands('Excel', spoiledBytes(excel), (bytes) => readsOrRefuses(bytes.slice())),
    TIMEOUT,
  );

  it(
    'an Excel file in which sheets and texts were changed',
    () => {
      const name = fc.constantFrom(...Object.keys(parts));
      const changed = name
        .chain((each) => fc.tuple(fc.constant(each), spoiledText(parts[each]!)))
        .map(([each, text]) => zipped({ ...parts, [each]: text }));
      return withstands('sheets', changed, (bytes) => readsOrRefuses(bytes.slice()));
    },
    TIMEOUT,
  );

  it(
    'a file that somebody adds to a team, whatever its name says that it is',
    () => {
      const contents = fc.oneof(
        spoiledText(csv, JSON.stringify(response), JSON.stringify(team)),
        spoiledBytes(excel).map((bytes) => bytes.slice()),
      );
      const name = fc
        .tuple(nastyText, fc.constantFrom('.json', '.csv', '.XLSX', '.txt', ''))
        .map(([each, end]) => each + end);
      return withstands('a file for a team', fc.tuple(contents, name), async ([content, name]) => {
        const reader = { scan: smallScan, groups: [], words };
        let share = 0;
        for await (const brought of read([new File([content], name)], reader)) {
          expect(brought.share).toBeGreaterThanOrEqual(share);
          share = brought.share;
          const { found } = brought;
          if (found && !('is' in found))
            expect(parseResponse(found.response, smallScan)).toEqual(found.response);
        }
        expect(share).toBeLessThanOrEqual(1);
      });
    },
    TIMEOUT,
  );
});

const zipped = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
