import { Document, Footer, Packer, PageNumber, PageOrientation, TextRun, type FileChild } from 'docx';
import type { Report } from '../report.ts';
import { comparison } from './word-comparison.ts';
import { dimensions } from './word-dimensions.ts';
import { plan } from './word-plan.ts';
import { notKnown, statements } from './word-statements.ts';
import { styles } from './word-styles.ts';
import { summary } from './word-summary.ts';
import { paragraph, runs } from './word-text.ts';

/** A4 and its margins, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_418, marginWide: 1_134 };

/** The report as a document to edit further: what it says, then the detail, and the plan on a page of its own. */
export function wordFile(report: Report): Promise<Blob> {
  const { scan, messages } = report;
  const title = `${messages.report.title} ${scan.title}`;
  const section = (children: FileChild[], isWide: boolean) => {
    const margin = isWide ? PAGE.marginWide : PAGE.margin;
    const width = (isWide ? PAGE.height : PAGE.width) - 2 * margin;
    return {
      properties: {
        page: {
          size: {
            width: PAGE.width,
            height: PAGE.height,
            orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: { top: 1_134, bottom: 1_134, left: margin, right: margin },
        },
      },
      footers: { default: footer(report, width) },
      children,
    };
  };
  return Packer.toBlob(
    new Document({
      title,
      creator: scan.title,
      lastModifiedBy: scan.title,
      styles: styles(report),
      sections: [
        section(
          [
            ...summary(report),
            ...dimensions(report),
            ...comparison(report),
            ...statements(report),
            ...notKnown(report),
          ],
          false,
        ),
        section(plan(report), true),
      ],
    }),
  );
}

function footer({ scan, messages }: Report, width: number): Footer {
  const page = messages.files.page(PageNumber.CURRENT, PageNumber.TOTAL_PAGES);
  return new Footer({
    children: [
      paragraph([...runs(`${scan.title}\t`), new TextRun({ children: page })], {
        style: 'Footer',
        tabStops: [{ type: 'right', position: width }],
      }),
    ],
  });
}
