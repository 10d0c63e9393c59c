import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse, type Tag } from '../../packages/element/manifest/analyse.ts';

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

const tags = analyse();

const said = (description = '') => description.replace(/\s+/g, ' ').trim();
const isOwn = ({ static: ofClass }: Tag['members'][number]) => !ofClass;

/** The properties that a page can set on an element. */
export function settable(tag: 'scan' | 'team'): Settable[] {
  const { members, attributes } = tags[tag];
  return members.filter(isOwn).flatMap((each) => {
    // The analyzer says which can only be read; its types leave that out.
    if (each.kind !== 'field' || 'readonly' in each) return [];
    const attribute = attributes.find(({ fieldName }) => fieldName === each.name)?.name;
    return { name: each.name, attribute, what: said(each.description) };
  });
}

/** The methods of an element that a page can call, with the first sentence of what is said of each. */
export function callable(tag: 'scan' | 'team'): Member[] {
  return tags[tag].members.filter(isOwn).flatMap((each) => {
    if (each.kind !== 'method' || each.name.endsWith('Callback')) return [];
    const given = (each.parameters ?? []).map(({ name }) => name).join(', ');
    return { name: `${each.name}(${given})`, what: said(each.description).split(/(?<=\.) /, 1)[0]! };
  });
}

/** The events of an element. */
export function fired(tag: 'scan' | 'team'): Fired[] {
  return tags[tag].events.map(({ name, type, description }) => ({
    name,
    detail: /<(\w+)>/.exec(type.text)![1]!,
    what: said(description),
  }));
}

const details = readFileSync(
  fileURLToPath(new URL('../../packages/element/src/events.ts', import.meta.url)),
  'utf8',
);

/** The fields of the detail of an event, by its name in the source. */
export function fieldsOf(detail: string): string[] {
  const [, body] = new RegExp(`export interface ${detail} \\{\\n(.*?)^\\}`, 'ms').exec(details)!;
  return [...body!.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name!);
}
