import { HeadingLevel, type FileChild } from 'docx';
import { provenance, sentences, type Report } from '../report.ts';
import { paragraph } from './word-text.ts';

/** Of whom and when this is, and what it says in a few sentences. */
export function summary(report: Report): FileChild[] {
  const { scan, response, messages, result } = report;
  const words = messages.report;
  const said = result.overall.onScale === 0 ? [words.none] : sentences(report);
  return [
    paragraph(words.title, { heading: HeadingLevel.TITLE }),
    paragraph(scan.title, { style: 'Subtitle' }),
    paragraph(provenance(response, messages).join(' '), { style: 'Date' }),
    paragraph(words.purpose),
    paragraph(words.summary, { heading: HeadingLevel.HEADING_1 }),
    ...said.map((sentence) => paragraph(sentence, { style: 'Lead' })),
  ];
}
