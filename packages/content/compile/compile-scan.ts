import { InvalidInputError, parseScan, plainText, type Issue, type Scan } from '@quick-scan/core';
import { parse, YAMLParseError } from 'yaml';
import * as z from 'zod/mini';
import { compileDimension } from './compile-dimension.ts';
import { MarkdownFile, References } from './markdown-file.ts';
import { toInline, toRichText } from './rich-text.ts';

const INDEX = 'index.md';

const frontMatter = z.object({
  id: z.string(),
  version: z.string(),
  language: z.string(),
  levels: z.array(z.string()),
  unknown: z.optional(z.string()),
  dimensions: z.array(z.string()),
  sections: z.object({ explanation: z.string(), furtherReading: z.string(), options: z.string() }),
});

/** What the index says about all dimensions. */
export type FrontMatter = z.infer<typeof frontMatter>;

/**
 * Compiles a folder of Markdown (`index.md`, a file per dimension, `references.md`) to a scan.
 * @throws {ContentError} with the file and line of the first thing that is wrong.
 */
export function compileScan(folder: string): Scan {
  const references = new References(folder, 'references.md');
  const index = new MarkdownFile(folder, INDEX, references);
  const [matter, title, ...introduction] = index.nodes;

  const settings = readFrontMatter(matter, index);
  if (title?.type !== 'heading' || title.depth !== 1)
    return index.fail(title, 'expected the title, as "# Title"');
  const files = settings.dimensions.map((id) => new MarkdownFile(folder, `${id}.md`, references));
  const scan = {
    id: settings.id,
    version: settings.version,
    language: settings.language,
    title: plainText(toInline(title.children, index)),
    introduction: toRichText(introduction, index),
    levels: settings.levels.map((label, position) => ({ value: position + 1, label })),
    ...(settings.unknown && { unknown: { label: settings.unknown } }),
    dimensions: settings.dimensions.map((id, index) => compileDimension(id, files[index]!, settings)),
  };
  references.checkAllUsed();
  try {
    return parseScan(scan);
  } catch (error) {
    if (error instanceof InvalidInputError) return failAt(error.issues[0]!, index, files);
    throw error;
  }
}

/** Reports what the model refuses at the statement, or else the file, that it is about. */
function failAt({ path, message }: Issue, index: MarkdownFile, files: MarkdownFile[]): never {
  const [, dimension, statement, field = path] =
    /^dimensions\[(\d+)\](?:\.statements\[(\d+)\])?\.?(.*)$/.exec(path) ?? [];
  const file = files[Number(dimension)] ?? index;
  const headings = file.nodes.filter((node) => node.type === 'heading' && node.depth === 2);
  return file.fail(headings[Number(statement)], `This is not a valid scan: ${field}: ${message}`);
}

function readFrontMatter(node: MarkdownFile['nodes'][number] | undefined, index: MarkdownFile): FrontMatter {
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
