import { plainText, type Block, type Inline } from '@quick-scan/core';

/** The pieces of a text that are in another language. */
export function foreignIn(nodes: readonly (Block | Inline)[]): { language: string; text: string }[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    if (node.type === 'list') return node.items.flatMap(foreignIn);
    if (node.type === 'foreign') return [{ language: node.language, text: plainText(node.children) }];
    return foreignIn(node.children);
  });
}

/** The words of a text in its own language, with a bar where a block or a piece in another one ends. */
export function ownWords(nodes: readonly (Block | Inline)[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (node.type === 'list') return node.items.map(ownWords).join('');
      if (node.type === 'foreign') return '|';
      const words = ownWords(node.children);
      return node.type === 'paragraph' || node.type === 'heading' ? `${words}|` : words;
    })
    .join('');
}
