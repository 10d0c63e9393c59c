import * as z from 'zod/mini';
import { languageSchema } from './language.ts';
import { once } from './once.ts';

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

/** In letters of either size; a JSON Schema knows no flag for that. */
const address = once(() =>
  z
    .string()
    .check(
      z.regex(
        /^([hH][tT][tT][pP][sS]?:\/\/|[mM][aA][iI][lL][tT][oO]:)\S+$/,
        'an http, https or mailto address',
      ),
    ),
);

export const inlinesSchema = once(() => z.array(z.lazy(inlineSchema)));

export const inlineSchema: () => z.ZodMiniType<Inline> = once(() =>
  z.union([
    z.string().check(z.maxLength(20_000)),
    // By its type: what is nested would be tried three times as often at each level.
    z.discriminatedUnion('type', [
      z.object({ type: z.enum(['strong', 'emphasis']), children: inlinesSchema() }),
      z.object({ type: z.literal('link'), href: z.optional(address()), children: inlinesSchema() }),
      z.object({ type: z.literal('foreign'), language: languageSchema(), children: inlinesSchema() }),
    ]),
  ]),
);

export const blockSchema: () => z.ZodMiniType<Block> = once(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.enum(['paragraph', 'heading']), children: inlinesSchema() }),
    z.object({ type: z.literal('list'), items: z.lazy(() => z.array(z.array(blockSchema()))) }),
  ]),
);

export const richTextSchema = once(() => z.array(blockSchema()));

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
