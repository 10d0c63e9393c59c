import type { Block, Inline, RichText } from '@quick-scan/core';
import type { Html, Link, LinkReference, PhrasingContent, RootContent, Text } from 'mdast';
import { forAll } from './content-error.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { isAddress } from './references.ts';

/**
 * Returns Markdown blocks as rich text.
 * @throws {ContentError} for anything that rich text doesn't have, such as a table or an image.
 */
export function toRichText(nodes: readonly RootContent[], file: MarkdownFile): RichText {
  return forAll(nodes, (node): Block => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return { type: node.type, children: toInline(node.children, file) };
      case 'list':
        return { type: 'list', items: forAll(node.children, (item) => toRichText(item.children, file)) };
      default:
        return file.fail(node, `${nameOf(node)} can't stand in a text; use paragraphs, headings and lists`);
    }
  });
}

/** Words in another language are the one thing that Markdown has no sign for. */
const SPAN = /^<span lang="([^"]*)">$/;

/** Returns Markdown inside a paragraph as rich text; neighbouring plain texts become one. */
export function toInline(nodes: readonly PhrasingContent[], file: MarkdownFile): Inline[] {
  const open: { tag: Html; language: string; around: Inline[] }[] = [];
  let content: Inline[] = [];
  for (const node of nodes) {
    const language = node.type === 'html' ? SPAN.exec(node.value)?.[1] : undefined;
    if (node.type === 'html' && language !== undefined) {
      open.push({ tag: node, language, around: content });
      content = [];
    } else if (node.type === 'html' && node.value === '</span>') {
      const { language, around } = open.pop() ?? file.fail(node, '</span> has no <span lang="…"> before it');
      content = append(around, { type: 'foreign', language, children: content });
    } else content = toNodes(node, file).reduce(append, content);
  }
  if (open[0]) file.fail(open[0].tag, `${open[0].tag.value} has no </span> in the same piece of text`);
  return content;
}

function toNodes(node: PhrasingContent, file: MarkdownFile): Inline[] {
  switch (node.type) {
    case 'text':
      return [plain(node, file)];
    case 'break':
      return [' '];
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: toInline(node.children, file) }];
    case 'link':
      return link(node, node.url, file);
    case 'linkReference':
      return link(node, file.addressOf(node.identifier), file);
    case 'html':
      return file.fail(
        node,
        `${node.value} can't stand in a text; of HTML, only <span lang="…"> and </span> can`,
      );
    default:
      return file.fail(
        node,
        `${nameOf(node)} can't stand in a text; use plain, strong or emphasised text and links`,
      );
  }
}

function append(content: Inline[], node: Inline): Inline[] {
  const last = content.at(-1);
  return typeof node === 'string' && typeof last === 'string'
    ? [...content.slice(0, -1), last + node]
    : [...content, node];
}

/** An address that is still empty makes no link. */
function link(node: Link | LinkReference, href: string, file: MarkdownFile): Inline[] {
  const children = toInline(node.children, file);
  if (!href) return children;
  if (!isAddress(href)) file.fail(node, `expected an http, https or mailto address, received ${href}`);
  return [{ type: 'link', href, children }];
}

/** A line break in a file is a space in the text. */
function plain(node: Text, file: MarkdownFile): string {
  const bracketed = /(?<!\\)\[[^\]]*\]/.exec(file.written(node));
  if (bracketed) {
    const literal = bracketed[0].replace(/[[\]]/g, '\\$&');
    file.fail(
      node,
      `${bracketed[0]} has no line in references.md; write ${literal} for brackets that the reader sees`,
    );
  }
  return node.value.replace(/\s*\n\s*/g, ' ');
}

const NAMES: Partial<Record<RootContent['type'], string>> = {
  blockquote: 'a quotation',
  code: 'code, or text that is indented,',
  html: 'HTML',
  image: 'an image',
  imageReference: 'an image',
  inlineCode: 'code',
  thematicBreak: 'a line',
};

function nameOf({ type }: RootContent): string {
  return NAMES[type] ?? `a ${type}`;
}
