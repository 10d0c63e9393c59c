import { plainText, type Dimension, type Option, type Statement } from '@quick-scan/core';
import type { Heading, ListItem, RootContent } from 'mdast';
import { forAll } from './content-error.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { toInline, toRichText } from './rich-text.ts';
import type { Settings } from './settings.ts';

interface Part {
  heading: Heading;
  nodes: RootContent[];
}

/** Compiles the file of one dimension: its title, and under each `##` a statement. */
export function compileDimension(id: string, file: MarkdownFile, settings: Settings): Dimension {
  const [title, ...rest] = file.nodes;
  if (title?.type !== 'heading' || title.depth !== 1) {
    return file.fail(title, 'expected the title of the dimension, as "# Title"');
  }
  const { before, parts } = divide(rest, 2);
  if (before[0]) file.fail(before[0], 'expected a statement, as "## 1. Text"');
  return {
    id,
    title: plainText(toInline(title.children, file)),
    statements: forAll(parts, (part) => compileStatement(part, file, settings)),
  };
}

function compileStatement({ heading, nodes }: Part, file: MarkdownFile, settings: Settings): Statement {
  const numbered = /^(\d+)\.\s+(.+)$/s.exec(plainText(toInline(heading.children, file)));
  if (!numbered) return file.fail(heading, 'expected a number and the text of a statement, as "## 1. Text"');
  const [, number, text] = numbered;

  const { before, parts } = divide(nodes, 3);
  const [idLine, stray] = before;
  const code = idLine?.type === 'paragraph' && idLine.children.length === 1 ? idLine.children[0] : undefined;
  if (code?.type !== 'inlineCode') {
    return file.fail(
      idLine ?? heading,
      'expected the id of the statement, as `my-id`; answers are kept under it, so it never changes',
    );
  }
  if (stray) file.fail(stray, `expected "### ${settings.sections.explanation}"`);

  const titles = Object.values(settings.sections);
  const sections = new Map<string, Part>();
  for (const part of parts) {
    const title = plainText(toInline(part.heading.children, file));
    if (!titles.includes(title)) file.fail(part.heading, `expected one of the sections ${titles.join(', ')}`);
    if (sections.has(title)) file.fail(part.heading, `the section ${title} stands here twice`);
    sections.set(title, part);
  }
  const { explanation, furtherReading, options } = settings.sections;
  const answers = sections.get(options) ?? file.fail(heading, `the section ${options} is missing`);
  return {
    id: code.value,
    number: Number(number),
    text: text!,
    explanation: toRichText(sections.get(explanation)?.nodes ?? [], file),
    furtherReading: listItems(sections.get(furtherReading), file).map((item) =>
      toRichText(item.children, file),
    ),
    options: compileOptions(answers, file, settings),
  };
}

/** An option is a list item with the label of its level in bold; the one for unknown comes last. */
function compileOptions(part: Part, file: MarkdownFile, settings: Settings): Option[] {
  const labels = [...settings.levels, ...(settings.unknown ? [settings.unknown] : [])];
  const items = listItems(part, file);
  const options = forAll(items, (item, index) => {
    const label = labels[index];
    const [paragraph, more] = item.children;
    if (more) return file.fail(more, 'expected one sentence for an answer');
    const [bold, ...sentence] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    if (bold?.type !== 'strong' || plainText(toInline(bold.children, file)) !== label) {
      return file.fail(item, label ? `expected the answer **${label}**` : 'expected no more answers');
    }
    const text = plainText(toInline(sentence, file)).replace(/^\s*:?\s+/, '');
    const isUnknown = index === settings.levels.length;
    if (isUnknown === (text !== '')) {
      return file.fail(item, isUnknown ? `expected no sentence after ${label}` : `${label} has no sentence`);
    }
    return { level: index + 1, text };
  });
  if (items.length < labels.length)
    file.fail(part.heading, `the answer **${labels[items.length]}** is missing`);
  return options.slice(0, settings.levels.length);
}

function listItems(part: Part | undefined, file: MarkdownFile): ListItem[] {
  if (!part) return [];
  const [list, more] = part.nodes;
  if (list?.type !== 'list' || more) return file.fail(more ?? list ?? part.heading, 'expected one list here');
  return list.children;
}

/** Cuts nodes into parts that each begin with a heading of `depth`. */
function divide(nodes: RootContent[], depth: number): { before: RootContent[]; parts: Part[] } {
  const before: RootContent[] = [];
  const parts: Part[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === depth) parts.push({ heading: node, nodes: [] });
    else (parts.at(-1)?.nodes ?? before).push(node);
  }
  return { before, parts };
}
