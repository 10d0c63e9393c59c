import type { Report } from '../report.ts';

/** The kinds of file that a report can be taken along as. */
export type Format = 'word' | 'excel' | 'csv' | 'json';

const EXTENSIONS: Record<Format, string> = { word: 'docx', excel: 'xlsx', csv: 'csv', json: 'json' };

/** The name of a file without its extension: scan and date. */
export function documentName({ scan, response, messages }: Report): string {
  const at = new Date(response.completedAt ?? response.updatedAt);
  const two = (part: number) => String(part).padStart(2, '0');
  const date = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${scan.id}-${messages.takeAlong.fileName}-${date}`;
}

export function fileName(report: Report, format: Format): string {
  return `${documentName(report)}.${EXTENSIONS[format]}`;
}

/** Makes a file of a report. What makes it is loaded when it is first asked for, and may not arrive. */
export async function makeFile(report: Report, format: Format): Promise<Blob> {
  switch (format) {
    case 'word':
      return (await import('./word.ts')).wordFile(report);
    case 'excel':
      return (await import('./spreadsheet.ts')).excelFile(report);
    case 'csv':
      return (await import('./spreadsheet.ts')).csvFile(report);
    case 'json':
      return new Blob([JSON.stringify(report.response, null, 2)], { type: 'application/json' });
  }
}
