import { documented } from './documented.ts';

const code = (text: string) => `\`${text}\``;

const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A default in code where it is CSS, and in words where it is not. */
const otherwise = (text: string) => (text.includes(' ') && !text.includes('(') ? text : code(text));

const parts = (of: keyof typeof documented, tag: string) =>
  table(
    ['Part', 'What it is', 'Example'],
    documented[of].map(({ name, what, example }) => [
      code(name),
      what,
      code(`${tag}::part(${name}) { ${example} }`),
    ]),
  );

const names = (of: keyof typeof documented) => `${documented[of].map(({ name }) => code(name)).join(', ')}.`;

/** What stands between `<!-- name -->` and `<!-- end of name -->` on a page, by that name. */
const TABLES: Record<string, () => string> = {
  'names of the properties': () => names('properties'),
  'names of the parts': () => names('parts'),
  properties: () =>
    table(
      ['Property', 'What it colours or shapes', 'By default', 'Example'],
      documented.properties.map((each) => [
        code(each.name),
        each.what,
        otherwise(each.otherwise),
        code(`${each.name}: ${each.example}`),
      ]),
    ),
  'parts of the scan': () => parts('parts', 'quick-scan'),
  'parts of the team': () => parts('partsOfTeam', 'quick-scan-team'),
};

/** The pages that have tables in them. */
export const PAGES = ['README.md', 'docs/theming.md'];

/** A page with its tables as the comments of the element classes have them now. */
export function withTables(page: string): string {
  return page.replace(/<!-- (?!end of )(.+?) -->\n.*?<!-- end of \1 -->/gs, (whole, name: string) =>
    name in TABLES ? `<!-- ${name} -->\n\n${TABLES[name]!()}\n\n<!-- end of ${name} -->` : whole,
  );
}
