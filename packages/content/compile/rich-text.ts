import type { Block, Inline, RichText } from '@quick-scan/core';
import type { PhrasingContent, RootContent } from 'mdast';
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

/** Returns Markdown inside a paragraph as rich text; neighbouring plain texts become one. */
export function toInline(nodes: readonly PhrasingContent[], file: MarkdownFile): Inline[] {
  const all = nodes.flatMap((node): Inline[] => {
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
      default:
        return file.fail(
          node,
          `a ${node.type} can't stand in a text; use plain, strong or emphasised text and links`,
        );
    }
  });
  return all.reduce<Inline[]>((merged, node) => {
    const last = merged.at(-1);
    if (typeof node === 'string' && typeof last === 'string') merged[merged.length - 1] = last + node;
    else merged.push(node);
    return merged;
  }, []);
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
