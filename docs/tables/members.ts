import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type ElementFile = 'element.ts' | 'team-element.ts';

/** What a page can set or call on an element, as the comment in its class says it. */
interface Member {
  name: string;
  what: string;
}

/** A property that a page can set; some have an attribute. */
interface Settable extends Member {
  attribute: string | undefined;
}

/** An event, with the name of the type of its detail. */
interface Fired extends Member {
  detail: string;
}

const source = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../packages/element/src/${file}`, import.meta.url)), 'utf8');

/** The text of a comment without its stars, up to its first tag. */
const said = (comment: string) =>
  comment
    .split(/^\s*\* @/m, 1)[0]!
    .replace(/^\s*\* ?/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The properties that a page can set on an element, those of every form field included where it has them. */
export function settable(file: ElementFile): Settable[] {
  const files = [source(file), ...(file === 'element.ts' ? [source('form-element.ts')] : [])];
  const declared = [...files, source('common-properties.ts')].join('\n');
  return files.flatMap((text) =>
    [...text.matchAll(/\/\*\*((?:(?!\*\/).)+)\*\/\n {2}declare (\w+):/gs)].map(([, comment, name]) => {
      const [, other] = new RegExp(`\\b${name!}: \\{[^}]*attribute: ([^ ,}]+)`).exec(declared) ?? [];
      const attribute = other === 'false' ? undefined : (other?.slice(1, -1) ?? name!);
      return { name: name!, attribute, what: said(comment!) };
    }),
  );
}

/** The methods of an element that a page can call, with the first sentence of what is said of each. */
export function callable(file: ElementFile): Member[] {
  const methods =
    /\/\*\*((?:(?!\*\/).)+)\*\/\n {2}(?:override )?(?:async )?([a-z]\w*)(\([^)]*\)): [^{\n]+ \{/gs;
  return [...source(file).matchAll(methods)]
    .filter(([, , name]) => !name!.endsWith('Callback'))
    .map(([, comment, name, given]) => ({
      name: `${name!}${given!.replace(/: \w+/g, '')}`,
      what: said(comment!).split(/(?<=\.) /, 1)[0]!,
    }));
}

/** The events of an element. */
export function fired(file: ElementFile): Fired[] {
  return [...source(file).matchAll(/^ \* @fires \{CustomEvent<(\w+)>\} ([\w-]+) - (.+)$/gm)].map(
    ([, detail, name, what]) => ({ name: name!, detail: detail!, what: what! }),
  );
}

/** The fields of the detail of an event, by their name in the source. */
export function fieldsOf(detail: string): string[] {
  const [, body] = new RegExp(`export interface ${detail} \\{\\n(.*?)^\\}`, 'ms').exec(source('events.ts'))!;
  return [...body!.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name!);
}
