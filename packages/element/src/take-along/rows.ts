import type { Answer, Summary } from '@quick-scan/core';
import { answerLabel, medianLabel, nextStep, type Report } from '../report.ts';

/** A statement with all that was said about it. */
interface StatementRow {
  id: string;
  number: number;
  dimension: string;
  text: string;
  answer: Answer | undefined;
  label: string;
  chosen: string;
  next: string;
  note: string;
  isMarked: boolean;
}

/** What the answers to a dimension, or to all statements, say together. */
export interface SummaryRow {
  id: string;
  title: string;
  label: string;
  summary: Summary;
}

/** The statements in the order of the scan. */
export function statementRows({ scan, response, messages, result }: Report): StatementRow[] {
  return scan.dimensions.flatMap(({ title, statements }) =>
    statements.map((statement) => {
      const { answer, chosen } = result.statements.find((each) => each.statement === statement)!;
      const { id, number, text } = statement;
      return {
        id,
        number,
        dimension: title,
        text,
        answer,
        label: answerLabel(answer, scan, messages),
        chosen: chosen?.text ?? '',
        next: nextStep(statement, answer, messages),
        note: response.notes[id] ?? '',
        isMarked: response.priorities.includes(id),
      };
    }),
  );
}

/** The dimensions in the order of the scan. */
export function dimensionRows({ scan, messages, result }: Report): SummaryRow[] {
  return result.dimensions.map((summary, index) => ({
    id: summary.id,
    title: scan.dimensions[index]!.title,
    label: medianLabel(summary, messages),
    summary,
  }));
}

/** All statements together. */
export function overallRow({ scan, messages, result }: Report): SummaryRow {
  return {
    id: scan.id,
    title: messages.profile.all,
    label: medianLabel(result.overall, messages),
    summary: result.overall,
  };
}
