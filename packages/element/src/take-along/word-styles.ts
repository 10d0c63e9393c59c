import { type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { Report } from '../report.ts';

/** The one hue of the document, and its tints; in greyscale they differ in lightness. */
const INK_COLOR = '154273';
export const LINE_COLOR = 'B8C4D2';
export const SURFACE_COLOR = 'EAF0F6';
const QUIET_COLOR = '595959';

const heading = (size: number, before: number, after: number, color = INK_COLOR) => ({
  run: { size, bold: true, color },
  paragraph: { spacing: { before, after, line: 252 }, keepNext: true, keepLines: true },
});

/** A heading that stands in the outline of the document. */
const inOutline = (outlineLevel: number, { run, paragraph }: ReturnType<typeof heading>) => ({
  run,
  paragraph: { ...paragraph, outlineLevel },
});

/**
 * How the document looks, all in styles, so that who edits it changes a thing in one place. An English name
 * is one that word processors know, and show in the language of their user.
 */
export function styles({ scan, messages }: Report): IStylesOptions {
  const { language, region } = new Intl.Locale(scan.language).maximize();
  const own = (id: string, name: string, style: Partial<IParagraphStyleOptions>): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...style,
  });
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 20, language: { value: region ? `${language}-${region}` : language } },
        paragraph: { spacing: { after: 100, line: 276 } },
      },
      title: heading(48, 0, 40),
      heading1: inOutline(0, heading(30, 400, 120)),
      heading2: inOutline(1, heading(24, 300, 60)),
      heading3: inOutline(2, heading(20, 280, 80, 'auto')),
    },
    paragraphStyles: [
      own('Subtitle', 'Subtitle', {
        run: { size: 26, color: INK_COLOR },
        paragraph: { spacing: { after: 40 }, keepNext: true },
      }),
      own('Date', 'Date', { run: { color: QUIET_COLOR }, paragraph: { spacing: { after: 200 } } }),
      own('Caption', 'caption', {
        run: { bold: true },
        paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
      }),
      own('NoSpacing', 'No Spacing', { paragraph: { spacing: { after: 0, line: 252 } } }),
      own('List', 'List', { paragraph: { indent: { left: 454, hanging: 454 }, spacing: { after: 60 } } }),
      own('Quote', 'Quote', {
        paragraph: {
          indent: { left: 170 },
          border: { left: { style: 'single', size: 12, space: 8, color: LINE_COLOR } },
        },
      }),
      own('Level', messages.report.level, {
        run: { bold: true, color: INK_COLOR },
        paragraph: { spacing: { after: 60 }, keepNext: true },
      }),
      own('Talk', messages.step.priority, {
        run: { bold: true },
      }),
      own('Lead', messages.report.summary, { run: { size: 22 }, paragraph: { spacing: { after: 80 } } }),
      own('Footer', 'footer', {
        run: { size: 17, color: QUIET_COLOR },
        paragraph: { spacing: { after: 0 } },
      }),
    ],
    characterStyles: [
      {
        id: 'Blocks',
        name: messages.report.count,
        run: { color: INK_COLOR, size: 26, characterSpacing: 16 },
      },
    ],
  };
}
