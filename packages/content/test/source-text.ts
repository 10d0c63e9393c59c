import { readFileSync } from 'node:fs';

/** The words of one statement, as the source with its corrections has them. */
export interface SourceStatement {
  number: number;
  dimension: string;
  text: string;
  explanation: string[];
  furtherReading: string[];
  options: string[];
}

interface Correction {
  statement: number;
  original: string;
  corrected: string;
}

const here = (name: string) => new URL(`./source/${name}`, import.meta.url);

const corrections = readLines<Correction>('corrections.jsonl');
export const links = readLines<{ text: string; statements: number[]; url: string | null }>('links.jsonl');

function readLines<T>(name: string): T[] {
  const lines = readFileSync(here(name), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
}

/** The source with every correction applied once, in the statement that it names. */
export function correctedSource(): string {
  return corrections.reduce(
    (text, { statement, original, corrected }) => {
      const start = text.indexOf(original, startOf(statement, text));
      const end = startOf(statement + 1, text);
      if (start < 0 || start > end) throw new Error(`not in statement ${statement}: ${original}`);
      return text.slice(0, start) + corrected + text.slice(start + original.length);
    },
    readFileSync(here('quickscan-source.md'), 'utf8'),
  );
}

function startOf(statement: number, text: string): number {
  if (statement === 0) return 0;
  if (statement === 25) return text.length;
  return new RegExp(`^(- )?[#* ]*${statement}\\. `, 'm').exec(text)!.index;
}

/** Removes what is Markdown and makes white space equal; what remains are the authors' words. */
function words(markdown: string): string {
  return markdown
    .replace(/\\([()])/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[\s>*#-]+/gm, '')
    .replaceAll('*', '')
    .replace(/\s+/g, ' ')
    .trim();
}

const SECTIONS = {
  Toelichting: 'explanation',
  'Meer lezen': 'furtherReading',
  Antwoordopties: 'options',
} as const;
const DIMENSIONS = ['Competenties', 'Methodiek', 'Randvoorwaarden', 'Proces'];

/** Reads the damaged document line by line: a line's words tell what it is, not its markup. */
export function readSource(source: string): { introduction: string[]; statements: SourceStatement[] } {
  const introduction: string[] = [];
  const statements: SourceStatement[] = [];
  let dimension = '';
  let section: 'explanation' | 'furtherReading' | 'options' | undefined;
  for (const line of source.split('\n').map(words).filter(Boolean)) {
    const numbered = /^(\d+)\. (.+)$/.exec(line);
    const title = line.replace(/:$/, '');
    if (DIMENSIONS.includes(line)) {
      dimension = line;
    } else if (numbered?.[1] && Number(numbered[1]) === statements.length + 1) {
      const [, number, text] = numbered as unknown as [string, string, string];
      statements.push({
        number: Number(number),
        dimension,
        text,
        explanation: [],
        furtherReading: [],
        options: [],
      });
      section = undefined;
    } else if (title in SECTIONS) {
      section = SECTIONS[title as keyof typeof SECTIONS];
    } else if (section) {
      statements.at(-1)![section].push(line);
    } else {
      introduction.push(line);
    }
  }
  return { introduction, statements };
}
