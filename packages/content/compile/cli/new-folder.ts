import { cpSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CommandError } from './command-error.ts';

/** Copies the starter to a folder that isn't there yet. */
export function newFolder(folder: string): string {
  if (existsSync(folder)) {
    throw new CommandError(`${folder} is there already, and is left as it is; choose another name.`);
  }
  // By the name of this package, as the way to it differs between this file and what is compiled from it.
  const starter = dirname(createRequire(import.meta.url).resolve('@quick-scan/content/starter/index.md'));
  try {
    cpSync(starter, folder, { recursive: true });
  } catch (error) {
    throw new CommandError(`${folder} can't be made: ${(error as Error).message}`);
  }
  return `${folder} is made. Begin with ${join(folder, 'index.md')}.`;
}
