import { Paragraph, Tab, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import { cleanText } from './clean-text.ts';

/** Text in one look; its lines stay lines, and its tabs tabs. */
export function runs(text: string, look: IRunOptions = {}): TextRun[] {
  return cleanText(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({
          ...look,
          ...(index > 0 && { break: 1 }),
          children: line.split('\t').flatMap((part, at) => (at > 0 ? [new Tab(), part] : [part])),
        }),
    );
}

export function paragraph(content: string | TextRun[], options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: typeof content === 'string' ? runs(content) : content });
}

/** Blocks to count, `full` of them filled; shape and text say it too, so that it reads in greyscale. */
export function blocks(full: number, empty: number): TextRun {
  return new TextRun({ text: '■'.repeat(full) + '□'.repeat(empty), style: 'Blocks' });
}
