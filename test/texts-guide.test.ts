import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { References } from '../packages/content/compile/references.ts';
import { codeFor } from './snippets.ts';

const [statement, correction, addresses] = codeFor('texts-guide') as [string, string, string];
const TEXTS = 'packages/content';

describe('the guide to the texts', () => {
  it('shows the first statement as it stands in its file, with less text', () => {
    const text = readFileSync(`${TEXTS}/nl/competenties.md`, 'utf8');
    let from = 0;
    for (const line of statement.split('\n').filter(Boolean)) {
      for (const part of line.split('…')) {
        const found = text.indexOf(part.trimEnd(), from);
        expect(found, part).toBeGreaterThanOrEqual(from);
        from = found;
      }
    }
  });

  it('shows a correction as the list has them, of words that the authors wrote', () => {
    const shown = JSON.parse(correction) as Record<string, string>;
    const [listed] = readFileSync(`${TEXTS}/test/source/corrections.jsonl`, 'utf8').split('\n');
    expect(Object.keys(shown)).toEqual(Object.keys(JSON.parse(listed!) as object));
    const source = readFileSync(`${TEXTS}/test/source/quickscan-source.md`, 'utf8');
    expect(source.split(shown.original!)).toHaveLength(2);
  });

  it('shows a reference without and with an address, as the compiler takes them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'quick-scan-'));
    const read = addresses.split('\n').map((line) => {
      writeFileSync(join(folder, 'references.md'), line);
      return new References(folder).markdown;
    });
    rmSync(folder, { recursive: true });
    expect(read).toEqual(['[Voorbeeld]: <>', '[Voorbeeld]: <https://www.example.org/pagina>', '']);
  });
});
