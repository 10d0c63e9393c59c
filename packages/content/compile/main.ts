import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileScan } from './compile-scan.ts';
import { ContentError } from './content-error.ts';

/*
 * Compiles the Markdown of each language to a module in `src`. With `--check` nothing is written:
 * it fails when a module is not what its Markdown says. A new language gets a folder, and its name here.
 */
const LANGUAGES = ['nl', 'en'];

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

try {
  for (const language of LANGUAGES) {
    const scan = compileScan(fileURLToPath(new URL(`../${language}`, import.meta.url)));
    const file = new URL(`../src/${language}.ts`, import.meta.url);
    const module = `// Compiled from ../${language} by "npm run content". Change the Markdown, not this file.
import type { Scan } from '@quick-scan/core';

export const ${language}: Scan = ${JSON.stringify(scan, null, 2)};
`;
    if (!values.check) writeFileSync(file, module);
    else if (readFileSync(file, 'utf8') !== module) {
      throw new ContentError([
        `src/${language}.ts:1: this is not what the Markdown says; run "npm run content"`,
      ]);
    }
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
