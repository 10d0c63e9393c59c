import { existsSync, statSync, writeFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { statementsOf, type Scan } from '@quick-scan/core';
import { compileScan } from '../compile-scan.ts';
import { CommandError } from './command-error.ts';

/** Writes the scan that the Markdown in a folder says to `out`, by default beside the folder. */
export function compileFolder(folder: string, out = `${resolve(folder)}.json`): string {
  if (!existsSync(folder)) {
    throw new CommandError(
      `There is no folder ${folder}; make one with: npx @quick-scan/content new ${quoted(folder)}`,
    );
  }
  if (!statSync(folder).isDirectory()) {
    throw new CommandError(`${folder} is a file; expected the folder with index.md in it.`);
  }
  if (!out.endsWith('.json')) {
    throw new CommandError(`${out} is no name for a scan; expected one that ends in .json.`);
  }
  const scan = compileScan(resolve(folder));
  try {
    writeFileSync(out, `${JSON.stringify(scan, null, 2)}\n`);
  } catch (error) {
    throw new CommandError(`${out} can't be written: ${(error as Error).message}`);
  }
  return `${relative('', out)} is written: ${summary(scan)}
Put it beside your page, and on the page: <quick-scan src="${basename(out)}"></quick-scan>`;
}

function summary(scan: Scan): string {
  const counts = [
    count(scan.dimensions.length, 'dimension'),
    count(statementsOf(scan).length, 'statement'),
    count(scan.levels.length, 'level'),
    scan.unknown ? `and "${scan.unknown.label}"` : 'and no answer for unknown',
  ];
  return `"${scan.title}", version ${scan.version}, ${counts.join(', ')}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function quoted(path: string): string {
  return path.includes(' ') ? `"${path}"` : path;
}
