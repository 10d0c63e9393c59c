import type { Block, Inline, RichText } from '@quick-scan/core';
import type { Html, PhrasingContent, RootContent } from 'mdast';
import type { MarkdownFile } from './markdown-file.ts';

/**
 * Returns Markdown blocks as rich text.
 * @throws {ContentError} for anything that rich text doesn't have, such as a table or an image.
 */
export function toRichText(nodes: readonly RootContent[], file: MarkdownFile): RichText {
  return nodes.map((node): Block => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return { type: node.type, children: toInline(node.children, file) };
      case 'list':
        return { type: 'list', items: node.children.map((item) => toRichText(item.children, file)) };
      default:
        return file.fail(node, `a ${node.type} can't stand in a text; use paragraphs, headings and lists`);
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
      return [plain(node.value, node, file)];
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: toInline(node.children, file) }];
    case 'link':
      return link(node.url, toInline(node.children, file));
    case 'linkReference':
      return link(file.addressOf(node.identifier), toInline(node.children, file));
    case 'html':
      return file.fail(
        node,
        `${node.value} can't stand in a text; of HTML, only <span lang="…"> and </span> can`,
      );
    default:
      return file.fail(
        node,
        `a ${node.type} can't stand in a text; use plain, strong or emphasised text and links`,
      );
  }
}

function append(content: Inline[], node: Inline): Inline[] {
  const last = content.at(-1);
  return typeof node === 'string' && typeof last === 'string'
    ? [...content.slice(0, -1), last + node]
    : [...content, node];
}

function link(href: string, children: Inline[]): Inline[] {
  return href ? [{ type: 'link', href, children }] : children;
}

/** A line break in a file is a space in the text. */
function plain(value: string, node: RootContent, file: MarkdownFile): string {
  const bracketed = /\[[^\]]*\]/.exec(value);
  if (bracketed) file.fail(node, `${bracketed[0]} has no line in references.md`);
  return value.replace(/\s*\n\s*/g, ' ');
}
