import { parse, YAMLParseError } from 'yaml';
import * as z from 'zod/mini';
import type { MarkdownFile } from './markdown-file.ts';

const frontMatter = z.object({
  id: z.string(),
  version: z.string(),
  language: z.string(),
  levels: z.array(z.string()),
  unknown: z.optional(z.string()),
  dimensions: z.array(z.string()),
  sections: z.object({ explanation: z.string(), furtherReading: z.string(), options: z.string() }),
});

/** What the head of the index says about the whole scan. */
export type Settings = z.infer<typeof frontMatter>;

/** Reads the lines between two `---` at the head of the index. */
export function readSettings(node: MarkdownFile['nodes'][number] | undefined, index: MarkdownFile): Settings {
  if (node?.type !== 'yaml')
    return index.fail(node, 'expected the settings of the scan between two lines "---"');
  let settings: unknown;
  try {
    settings = parse(node.value);
  } catch (error) {
    const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 0) : 0;
    const start = { line: line + 1, column: 1 };
    return index.fail({ position: { start, end: start } }, `the settings can't be read: ${String(error)}`);
  }
  const read = frontMatter.safeParse(settings);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  return index.fail(node, `the setting "${issue!.path.join('.')}" is missing or of another kind`);
}
