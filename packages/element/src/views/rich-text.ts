import type { Block, Inline, RichText } from '@quick-scan/core';
import { html, type TemplateResult } from 'lit';
import { heading } from './heading.ts';

interface Place {
  /** The level for headings inside the text. */
  headingLevel: number;
  /** What is said after a link, because it opens elsewhere. */
  newTab: string;
}

/** Formatted text; all of it ends up as text nodes and attributes, none as markup. */
export function richText(content: RichText, place: Place): TemplateResult[] {
  return content.map((block) => renderBlock(block, place));
}

function renderBlock(block: Block, place: Place): TemplateResult {
  switch (block.type) {
    case 'heading':
      return heading(place.headingLevel, inline(block.children, place));
    case 'list':
      return html`<ul>
        ${block.items.map((item) => html`<li>${listItem(item, place)}</li>`)}
      </ul>`;
    default:
      return html`<p>${inline(block.children, place)}</p>`;
  }
}

/** What stands in a list item; a single paragraph needs no element of its own. */
export function listItem(item: RichText, place: Place) {
  const [only] = item;
  return item.length === 1 && only?.type === 'paragraph'
    ? inline(only.children, place)
    : richText(item, place);
}

function inline(content: Inline[], place: Place): (TemplateResult | string)[] {
  return content.map((node) => {
    if (typeof node === 'string') return node;
    const children = inline(node.children, place);
    switch (node.type) {
      case 'strong':
        return html`<strong>${children}</strong>`;
      case 'emphasis':
        return html`<em>${children}</em>`;
      case 'foreign':
        return html`<span lang=${node.language}>${children}</span>`;
      default:
        return node.href
          ? html`<a href=${node.href} target="_blank" rel="noopener noreferrer"
              >${children} ${place.newTab}</a
            >`
          : html`${children}`;
    }
  });
}
