import { documented } from './documented.ts';
import { callable, fieldsOf, fired, settable } from './members.ts';

const code = (text: string) => `\`${text}\``;

const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A default in code where it is CSS, and in words where it is not. */
const otherwise = (text: string) => (text.includes(' ') && !text.includes('(') ? text : code(text));

const parts = (file: 'element.ts' | 'team-element.ts', tag: string) =>
  table(
    ['Part', 'What it is', 'Example'],
    documented(file, 'csspart').map(({ name, what, example }) => [
      code(name),
      what,
      code(`${tag}::part(${name}) { ${example} }`),
    ]),
  );

const names = (file: 'element.ts' | 'team-element.ts', tag: 'cssprop' | 'csspart') =>
  `${documented(file, tag)
    .map(({ name }) => code(name))
    .join(', ')}.`;

/** What stands between `<!-- name -->` and `<!-- end of name -->` on a page, by that name. */
const TABLES: Record<string, () => string> = {
  'names of the properties': () => names('element.ts', 'cssprop'),
  'names of the parts': () => names('element.ts', 'csspart'),
  properties: () =>
    table(
      ['Property', 'What it colours or shapes', 'By default', 'Example'],
      documented('element.ts', 'cssprop').map((each) => [
        code(each.name),
        each.what,
        otherwise(each.otherwise),
        code(`${each.name}: ${each.example}`),
      ]),
    ),
  'parts of the scan': () => parts('element.ts', 'quick-scan'),
  'parts of the team': () => parts('team-element.ts', 'quick-scan-team'),
};

/** The pages that have tables in them. */
export const PAGES = ['README.md', 'docs/theming.md', 'docs/attributes.md', 'docs/scripting.md'];

const settings = (file: 'element.ts' | 'team-element.ts') =>
  table(
    ['Attribute', 'Property', 'What it is'],
    settable(file).map(({ name, attribute, what }) => [
      attribute === undefined ? 'none' : code(attribute),
      code(name),
      what,
    ]),
  );

/** Those of what a page can set, call and hear. */
const MEMBER_TABLES: Record<string, () => string> = {
  'settings of the scan': () => settings('element.ts'),
  'settings of the team': () => settings('team-element.ts'),
  events: () =>
    table(
      ['Event', 'When', '`event.detail`'],
      fired('element.ts').map(({ name, what, detail }) => [
        code(name),
        what,
        code(`{ ${fieldsOf(detail).join(', ')} }`),
      ]),
    ),
  methods: () =>
    table(
      ['Method', 'What it does'],
      callable('element.ts').map(({ name, what }) => [code(name), what]),
    ),
};

/** A page with its tables as the comments of the element classes have them now. */
export function withTables(page: string): string {
  const tables = { ...TABLES, ...MEMBER_TABLES };
  return page.replace(/<!-- (?!end of )(.+?) -->\n.*?<!-- end of \1 -->/gs, (whole, name: string) =>
    name in tables ? `<!-- ${name} -->\n\n${tables[name]!()}\n\n<!-- end of ${name} -->` : whole,
  );
}
