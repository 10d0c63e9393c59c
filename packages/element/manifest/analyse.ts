import { readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import type {} from './analyzer.d.ts';
import type {
  ClassDeclaration,
  ClassField,
  ClassMember,
  CustomElement,
  Package,
} from 'custom-elements-manifest/schema.js';
import { QuickScanElement } from '../src/element.ts';
import { QuickScanTeamElement } from '../src/team-element.ts';

/** A tag as the comments of its class tell it: all that a page may use, and nothing else. */
export type Tag = ClassDeclaration & Required<CustomElement>;

const ELEMENTS = [
  ['element', QuickScanElement],
  ['team-element', QuickScanTeamElement],
] as const;
type ElementClass = (typeof ELEMENTS)[number][1];

/** Returns the custom elements manifest of both tags, and of it what is said of each. */
export function analyse(): { manifest: Package; scan: Tag; team: Tag } {
  const { modules, ...manifest } = create({
    modules: ['form-element', ...ELEMENTS.map(([name]) => name)].map(moduleOf),
  });
  const [scan, team] = ELEMENTS.map(([name, element]) => {
    const module = modules.find(({ path }) => path === `dist/${name}.js`)!;
    const tag = module.declarations![0] as Tag;
    tag.members = tag.members.filter(isPublic);
    tag.attributes = attributesOf(element, tag.members);
    // What stands between it and Lit is how it works inside.
    tag.superclass = { name: 'LitElement', package: 'lit' };
    for (const member of tag.members) delete member.inheritedFrom;
    return { module, tag };
  }) as [Found, Found];
  team.tag.cssProperties = scan.tag.cssProperties;
  const registration: Module = {
    kind: 'javascript-module',
    path: 'dist/index.js',
    declarations: [],
    exports: [scan, team].map(({ module, tag }) => ({
      kind: 'custom-element-definition',
      name: tag.tagName,
      declaration: { name: tag.name, module: module.path },
    })),
  };
  return {
    manifest: { ...manifest, modules: [scan.module, team.module, registration] },
    scan: scan.tag,
    team: team.tag,
  };
}

type Module = Package['modules'][number];
interface Found {
  module: Module;
  tag: Tag;
}

/** Reads a source as the module that is made of it, in which a page finds the class. */
function moduleOf(name: string) {
  const text = readFileSync(new URL(`../src/${name}.ts`, import.meta.url), 'utf8');
  return ts.createSourceFile(`dist/${name}.js`, text, ts.ScriptTarget.ES2022, true);
}

/** What has no comment is how it works inside. */
function isPublic({ privacy = 'public', description }: ClassMember): boolean {
  return privacy === 'public' && description !== undefined;
}

/** The type of an attribute as editors read it; `string & {}` is what makes TypeScript suggest the others. */
const plain = (type: string) => type.replace(' | undefined', '').replace('(string & {})', 'string');

/**
 * Returns the attributes as Lit reads them, each with what is said of its property.
 *
 * @throws {Error} when nothing is said of it.
 */
function attributesOf(
  { observedAttributes, elementProperties }: ElementClass,
  members: ClassMember[] = [],
): Tag['attributes'] {
  const properties = new Map(
    [...elementProperties].map(([property, { attribute, converter }]) => [
      typeof attribute === 'string' ? attribute : String(property).toLowerCase(),
      { property, isText: converter !== undefined },
    ]),
  );
  return observedAttributes.map((name) => {
    const { property, isText } = properties.get(name)!;
    const field = members.find((each) => each.name === property) as ClassField | undefined;
    if (!field) throw new Error(`the property of ${name} has no comment`);
    const { description = '', type, default: otherwise } = field;
    return {
      name,
      fieldName: field.name,
      description,
      type: { text: isText ? 'string' : plain(type!.text) },
      ...(otherwise && !isText && { default: otherwise }),
    };
  });
}
