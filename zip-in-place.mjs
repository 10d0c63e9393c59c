import MagicString from 'magic-string';

/**
 * A time that a zip file can hold, whatever the clock of the device says: it knows none before 1980. Read on that
 * clock, and so the same in each time zone.
 */
const MTIME = '1980-01-02T12:00';

/**
 * Makes write-excel-file zip a spreadsheet where it is made; returns the new text of one of its files, and nothing of
 * any other. By itself it leaves what is large to a worker from a blob address, which a strict content security
 * policy refuses, and then it waits for ever.
 */
export function zipInPlace(code, id) {
  if (!id.endsWith('/write-excel-file/modules/zip/zipToArrayBuffer.js')) return undefined;
  const text = new MagicString(code).replace(
    "import { zip } from 'fflate';",
    `import { zipSync } from 'fflate'; const zip = (files, done) => done(null, zipSync(files, { mtime: '${MTIME}' }));`,
  );
  if (!text.hasChanged()) throw new Error('write-excel-file zips in another way than before');
  return text;
}
