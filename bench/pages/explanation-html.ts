import type { Block, Inline, RichText, Statement } from '@quick-scan/core';

/** The explanation of a statement and what there is to read about it, as a disclosure; nothing without them. */
export function explanationHtml({ explanation, furtherReading }: Statement): string {
  if (explanation.length + furtherReading.length === 0) return '';
  const reading = furtherReading.map((item) => `<li>${html(item)}</li>`).join('');
  return `<details><summary>Toelichting</summary>${html(explanation)}${reading && `<ul>${reading}</ul>`}</details>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function html(content: RichText | Inline[]): string {
  return content.map(nodeHtml).join('');
}

function nodeHtml(node: Block | Inline): string {
  if (typeof node === 'string') return escapeHtml(node);
  if (node.type === 'list') return `<ul>${node.items.map((item) => `<li>${html(item)}</li>`).join('')}</ul>`;
  const children = html(node.children);
  switch (node.type) {
    case 'paragraph':
      return `<p>${children}</p>`;
    case 'heading':
      return `<h3>${children}</h3>`;
    case 'strong':
      return `<strong>${children}</strong>`;
    case 'emphasis':
      return `<em>${children}</em>`;
    case 'foreign':
      return `<span lang="${node.language}">${children}</span>`;
    case 'link':
      return node.href ? `<a href="${escapeHtml(node.href)}">${children}</a>` : children;
  }
}
