import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect } from 'vitest';

const sample = fileURLToPath(new URL('./sample', import.meta.url));

/** A copy of the sample for each test, in an empty folder of its own. */
export function useSample() {
  let home: string;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'quick-scan-'));
    cpSync(sample, join(home, 'sample'), { recursive: true });
  });

  afterEach(() => rmSync(home, { recursive: true }));

  const at = (name: string) => join(home, 'sample', name);
  return {
    /** The folder that the copy stands in. */
    home: () => home,
    folder: () => join(home, 'sample'),
    at,
    /** Changes a file of the copy, wherever `from` stands in it; it must be there. */
    change(file: string, from: string, to: string) {
      const text = readFileSync(at(file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(at(file), text.replaceAll(from, to));
    },
    remove: (file: string) => rmSync(at(file)),
  };
}
