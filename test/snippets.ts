import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** A piece of code in the README or a guide. */
export interface Snippet {
  file: string;
  line: number;
  /** The heading that it stands under. */
  heading: string;
  language: string;
  code: string;
}

/**
 * Which test runs a snippet: the first of these that fits its file and language. How it is run goes by its language:
 * `html`, `css` and `javascript` on a page, `js` and `ts` in Node.
 */
const RUN_BY: [test: string, file: RegExp, language: RegExp][] = [
  ['readme', /^README/, /^(sh|text)$/],
  ['own-scan', /own-scan/, /^(sh|markdown|text|yaml|json)$/],
  ['bench', /performance/, /^sh$/],
  ['examples', /frameworks/, /./],
  ['counting-guide', /counting/, /^(sh|sql|js)$/],
  ['texts-guide', /teksten/, /^text$/],
  ['theme-docs', /^README|theming/, /^javascript$/],
  ['scripting-guide', /scripting/, /^javascript$/],
  ['hosting-guides', /hosting|security/, /^(html|http|js)$/],
  ['placing-guides', /plaatsen/, /^(yaml|php|text|javascript)$/],
  ['snippets-on-a-page', /./, /^(html|css)$/],
  ['snippets-in-node', /./, /^(js|ts)$/],
];

/** The pages of the docs, and the README. */
export const PAGES = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name))
    .sort(),
];

type Tree = ReturnType<typeof fromMarkdown>;

/** Every snippet that there is. */
export const SNIPPETS: readonly Snippet[] = PAGES.flatMap((file) => {
  const found: Snippet[] = [];
  let heading = '';
  const text = readFileSync(file, 'utf8');
  const look = (node: Tree | Tree['children'][number]): void => {
    const { start, end } = node.position!;
    if (node.type === 'heading') heading = text.slice(start.offset, end.offset).replace(/^#+ /, '');
    if (node.type === 'code')
      found.push({ file, line: start.line, heading, language: node.lang ?? '', code: `${node.value}\n` });
    if ('children' in node) node.children.forEach(look);
  };
  look(fromMarkdown(text));
  return found;
});

/** The name of the test that runs a snippet. */
export const runBy = ({ file, language }: Snippet): string | undefined =>
  RUN_BY.find(([, files, languages]) => files.test(file) && languages.test(language))?.[0];

/** The snippets that are for a test to run, by the name of its file: of one page, or of one language, or all. */
export function snippetsFor(test: string, of: Partial<Pick<Snippet, 'file' | 'language'>> = {}): Snippet[] {
  return SNIPPETS.filter(
    (snippet) =>
      runBy(snippet) === test &&
      (!of.file || snippet.file === of.file) &&
      (!of.language || snippet.language === of.language),
  );
}

/** The code of those, in their order. */
export const codeFor = (...given: Parameters<typeof snippetsFor>): string[] =>
  snippetsFor(...given).map(({ code }) => code);
