import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room may import, beside its own files. */
const MAY_IMPORT: Record<string, RegExp> = {
  'packages/core/src': /^zod\/mini$/,
  'packages/content/src': /^@quick-scan\/core$/,
  'packages/content/compile': /^(@quick-scan\/core|zod\/mini|mdast.*|micromark.*|yaml|node:.*)$/,
  'packages/element/src': /^(@quick-scan\/core|lit(\/.*)?)$/,
  // What makes and reads files is loaded when it is asked for; here alone, libraries may be large.
  'packages/element/src/take-along':
    /^(@quick-scan\/core|docx|write-excel-file\/universal|d3-dsv|fflate|saxen)$/,
  // Types alone, which a bundler leaves nothing of.
  'packages/element/src/frameworks': /^(react|svelte\/elements|vue)$/,
  'packages/element/manifest':
    /^(@custom-elements-manifest\/analyzer|custom-element[\w./-]+|node:.*|\.\.\/src\/(team-)?element\.ts)$/,
  'packages/element/bundle': /^(@quick-scan\/content(\/en)?|\.\.\/src\/define\.ts)$/,
};

/** The files of a room, without those of a room inside it. */
const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .filter((file) =>
      Object.keys(MAY_IMPORT).every((room) => room.length <= folder.length || !file.startsWith(`${room}/`)),
    );

/** A file beside it, or elsewhere under the same folder of its package. */
const isNear = (name: string, file: string) =>
  name.startsWith('.') && join(dirname(file), name).startsWith(join(...file.split('/').slice(0, 3), '/'));

describe.each(Object.entries(MAY_IMPORT))('%s', (folder, allowed) => {
  it.each(files(folder))('%s imports only what its room may', (file) => {
    const text = readFileSync(file, 'utf8');
    const imports = [...text.matchAll(/(?:from |import[ (])'([^']+)'/g)].map(([, name]) => name!);
    const strangers = imports.filter((name) => !allowed.test(name) && !isNear(name, file));
    expect(strangers).toEqual([]);
  });
});
