import { documented } from './documented.ts';
import { callable, fieldsOf, fired, settable } from './members.ts';

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
export const PAGES = ['README.md', 'docs/theming.md', 'docs/attributes.md', 'docs/scripting.md'];

const settings = (of: 'scan' | 'team') =>
  table(
    ['Attribute', 'Property', 'What it is'],
    settable(of).map(({ name, attribute, what }) => [
      attribute === undefined ? 'none' : code(attribute),
      code(name),
      what,
    ]),
  );

/** Those of what a page can set, call and hear. */
const MEMBER_TABLES: Record<string, () => string> = {
  'settings of the scan': () => settings('scan'),
  'settings of the team': () => settings('team'),
  events: () =>
    table(
      ['Event', 'When', '`event.detail`'],
      fired('scan').map(({ name, what, detail }) => [
        code(name),
        what,
        code(`{ ${fieldsOf(detail).join(', ')} }`),
      ]),
    ),
  methods: () =>
    table(
      ['Method', 'What it does'],
      callable('scan').map(({ name, what }) => [code(name), what]),
    ),
};

/** A page with its tables as the comments of the element classes have them now. */
export function withTables(page: string): string {
  const tables = { ...TABLES, ...MEMBER_TABLES };
  return page.replace(/<!-- (?!end of )(.+?) -->\n.*?<!-- end of \1 -->/gs, (whole, name: string) =>
    name in tables ? `<!-- ${name} -->\n\n${tables[name]!()}\n\n<!-- end of ${name} -->` : whole,
  );
}
