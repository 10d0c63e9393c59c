import * as z from 'zod/mini';
import { languageSchema } from './language.ts';

/** Text inside a paragraph, heading or list item. Plain text is a plain string. */
export type Inline =
  | string
  | { type: 'strong' | 'emphasis'; children: Inline[] }
  | { type: 'link'; href?: string | undefined; children: Inline[] }
  /** Words in another language than what is around them. */
  | { type: 'foreign'; language: string; children: Inline[] };

/** A block of rich text. A heading has no level of its own: it fits the place where it is shown. */
export type Block =
  { type: 'paragraph' | 'heading'; children: Inline[] } | { type: 'list'; items: Block[][] };

/** Formatted text as a tree, so that no HTML string ever has to be trusted. */
export type RichText = Block[];

const address = z
  .string()
  .check(z.refine((text) => /^(https?:\/\/|mailto:)\S+$/i.test(text), 'an http, https or mailto address'));

const children = z.lazy(() => z.array(inline));

const inline: z.ZodMiniType<Inline> = z.union([
  z.string().check(z.maxLength(20_000)),
  z.object({ type: z.enum(['strong', 'emphasis']), children }),
  z.object({ type: z.literal('link'), href: z.optional(address), children }),
  z.object({ type: z.literal('foreign'), language: languageSchema, children }),
]);

const block: z.ZodMiniType<Block> = z.union([
  z.object({ type: z.enum(['paragraph', 'heading']), children }),
  z.object({ type: z.literal('list'), items: z.lazy(() => z.array(z.array(block))) }),
]);

export const richTextSchema = z.array(block);

/** The words of a rich text without its formatting; blocks and list items on lines of their own. */
export function plainText(content: readonly (Block | Inline)[]): string {
  return content
    .map((node) => {
      if (typeof node === 'string') return node;
      if (node.type === 'list') return node.items.map(plainText).join('\n') + '\n';
      const text = plainText(node.children);
      return node.type === 'paragraph' || node.type === 'heading' ? text + '\n' : text;
    })
    .join('')
    .trimEnd();
}
