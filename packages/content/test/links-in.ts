import type { Block, Inline } from '@quick-scan/core';

/** The addresses that a text links to. */
export function linksIn(nodes: readonly (Block | Inline)[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (typeof node === 'string') return [];
    if (node.type === 'list') return node.items.flatMap(linksIn);
    if (node.type === 'link' && node.href) return [node.href];
    return linksIn(node.children);
  });
}
