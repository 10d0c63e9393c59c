import { emptyResponse, parseResponse, statementsOf, summarise, type Scan } from '@quick-scan/core';
import fc from 'fast-check';
import { inputOf, type Input } from '../../../../test/input.ts';
import type { Messages } from '../../src/messages/nl.ts';
import { MAX_SIZE } from '../../src/open-result.ts';

/** A file that somebody brings, and what is in it for a scan. */
export interface Brought {
  name: string;
  /** What is wrong with it in the place of a result; nothing for the file of one. */
  problem?: keyof Pick<Messages['opening'], 'notRead' | 'anotherFile' | 'tooLarge' | 'teamFile'>;
  /** Whether it can be laid beside a result where it is no result itself. */
  isTeam?: boolean;
  of(scan: Scan): BlobPart;
}

const AT = new Date('2026-01-01');

const answered = (scan: Scan, answer: number) => ({
  ...emptyResponse(scan, AT),
  answers: { [statementsOf(scan)[0]!.id]: answer },
});

const result = (name: string, of: (scan: Scan) => unknown): Brought => ({
  name,
  of: (scan) => JSON.stringify(of(scan)),
});

let large: BlobPart | undefined;

const FILES: Brought[] = [
  result('een.json', (scan) => answered(scan, 1)),
  result('met notitie.json', (scan) => ({
    ...answered(scan, 3),
    notes: { [statementsOf(scan)[0]!.id]: '<b>Samen</b>' },
    completedAt: AT.toISOString(),
  })),
  result('later.json', (scan) => ({
    ...answered(scan, 2),
    scan: { id: scan.id, version: '9.0.0' },
    answers: { [statementsOf(scan)[0]!.id]: 2, later: 1 },
  })),
  {
    ...result('andere.json', (scan) => answered({ ...scan, id: 'some-other-scan' }, 1)),
    problem: 'anotherFile',
  },
  { name: 'onzin.json', problem: 'notRead', of: () => '{"response":' },
  { name: 'inloggen.json', problem: 'notRead', of: () => '<!doctype html><h1>Log in</h1>' },
  { name: 'groot.json', problem: 'tooLarge', of: () => (large ??= new Uint8Array(MAX_SIZE + 1)) },
  {
    ...result('team.json', (scan) => summarise(scan, [answered(scan, 2)])),
    problem: 'teamFile',
    isTeam: true,
  },
  { ...result('geen team.json', () => ({ groups: 'geen' })), problem: 'teamFile' },
];

export const anyFile = fc.constantFrom(...FILES);

/** What a file puts in: nothing where it can't be opened. */
export function inputIn({ problem, of }: Brought, scan: Scan): Input | undefined {
  return problem ? undefined : inputOf(parseResponse(JSON.parse(of(scan) as string), scan));
}
